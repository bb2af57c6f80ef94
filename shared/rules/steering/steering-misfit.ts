import { fitOf } from '../../catalog/steering-fit.ts';
import { type Element, textOf } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { oneQuestion } from '../engine/questions.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { isAlignedWith, learningPartners, modesOf, watching } from '../engine/steering.ts';

export const steeringMisfit: Rule = {
  id: 'steering-misfit',
  factor: 'steering',
  severity: hint,
  needs: ['steering', 'stakeholder', 'metaphor'],
  source: { basis: 'elaborated', ref: ['9'] },
  check(context) {
    if (context.relations('steeredBy').length === 0) return [];
    const joined = new Set(
      context.relations('steeredBy').flatMap(({ from }) => context.from(from, 'participates')),
    );
    const forms = new Set([...joined].map(({ to }) => context.byId(to)));
    return oneQuestion(draftsFor([...forms], (form) => (form ? checkForm(context, form) : [])));
  },
  fix(design, finding, newId) {
    const from = elementOf(finding, 'form');
    const to = elementOf(finding, 'better');
    return from && to ? connect(design, { id: newId(), type: 'alignedWith', from, to }) : design;
  },
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['process', 'st-proces', { dominance: 'dominant' }],
        ['values', 'st-waarden', { dominance: 'supplementary' }],
        ['trip', 'm-expeditie'],
      ],
      lines: [
        ['firm', 'steeredBy', 'process'],
        ['firm', 'steeredBy', 'values'],
        ['firm', 'participates', 'trip'],
      ],
      targets: [['trip', 'process']],
    },
    silent: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['process', 'st-proces', { dominance: 'dominant' }],
        ['values', 'st-waarden', { dominance: 'supplementary' }],
        ['trip', 'm-expeditie'],
      ],
      lines: [
        ['firm', 'steeredBy', 'process'],
        ['firm', 'steeredBy', 'values'],
        ['firm', 'participates', 'trip'],
        ['trip', 'alignedWith', 'values'],
      ],
    },
    unknown: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['process', 'st-proces'],
        ['trip', 'm-expeditie'],
      ],
      lines: [
        ['firm', 'steeredBy', 'process'],
        ['firm', 'participates', 'trip'],
      ],
      targets: [['process.dominance']],
    },
  },
};

/** The first partner whose steering holds this form back, and nothing yet carries it past that. */
function checkForm(context: Context, form: Element): readonly Draft[] {
  const open: Draft[] = [];
  for (const partner of learningPartners(context, form)) {
    const modes = modesOf(context, partner);
    const mode = modes.find(({ attributes }) => attributes.dominance === 'dominant') ?? modes[0];
    if (!mode || mode.attributes.dominance === 'supplementary') continue;
    if (fitOf(mode.entry, form.entry) !== -1 || isSettled(context, form, mode)) continue;
    if (modes.some((one) => one.id !== mode.id && isAlignedWith(context, form, one))) continue;
    const data = { form: { element: form.id }, mode: { element: mode.id } };
    if (mode.attributes.dominance === undefined) {
      // Of several ways of steering we cannot tell which one to ask about; of money alone another check asks.
      if (modes.length > 1 || mode.entry === 'st-financieel') continue;
      open.push({
        targets: [{ element: mode.id, attribute: 'dominance' }],
        data,
        unknown: true,
      });
      continue;
    }
    const better = modes.find((one) => fitOf(one.entry, form.entry) >= 0);
    return [
      {
        targets: [{ element: form.id }, { element: mode.id }],
        data: better ? { ...data, better: { element: better.id } } : data,
        fixable: better !== undefined,
      },
    ];
  }
  return open.slice(0, 1);
}

/** Somebody wrote down how the two connect, or the clash itself has a check of its own. */
function isSettled(context: Context, form: Element, mode: Element): boolean {
  const line = context.from(form.id, 'alignedWith').find(({ to }) => to === mode.id);
  if (!line) return false;
  if (textOf(line.attributes, 'how') !== undefined) return true;
  return watching.includes(mode.entry) && form.attributes.function === 'fn-proactief';
}
