import type { Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { answersOf } from '../engine/queries.ts';
import { oneQuestion } from '../engine/questions.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';
import {
  employers,
  isAlignedWith,
  isDominant,
  learningPartners,
  modesOf,
  unsteeredFirms,
} from '../engine/steering.ts';

export const trainingWithoutSteering: Rule = {
  id: 'training-without-steering',
  factor: 'steering',
  severity: error,
  needs: ['metaphor', 'stakeholder'],
  source: {
    basis: 'source',
    ref: ['9'],
    quote: 'trainingen die niet ondersteund worden door de organisatie',
  },
  check(context) {
    const said = answersOf(context, 'metaphor', 'formality');
    const forms = context.of('metaphor').filter((_form, index) => said[index] === 'formal');
    return oneQuestion(draftsFor(forms, (form) => checkForm(context, form)));
  },
  fix(design, finding, newId) {
    const from = elementOf(finding, 'form');
    const to = elementOf(finding, 'steering');
    return from && to ? connect(design, { id: newId(), type: 'alignedWith', from, to }) : design;
  },
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['skills', 'st-competentie', { dominance: 'dominant' }],
        ['class', 'm-masterclass', { formality: 'formal' }],
      ],
      lines: [
        ['firm', 'steeredBy', 'skills'],
        ['firm', 'participates', 'class'],
      ],
      targets: [['class', 'firm']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['skills', 'st-competentie', { dominance: 'dominant' }],
        ['class', 'm-masterclass', { formality: 'formal' }],
      ],
      lines: [
        ['firm', 'steeredBy', 'skills'],
        ['firm', 'participates', 'class'],
        ['class', 'alignedWith', 'skills'],
      ],
    },
    unknown: {
      cards: [
        ['firm', 'sh-mkb'],
        ['class', 'm-masterclass', { formality: 'formal' }],
      ],
      lines: [['firm', 'participates', 'class']],
      targets: [['firm', 'class']],
    },
  },
};

/** One employer at a time, the first that is left out; the next is reported once this one is settled. */
function checkForm(context: Context, form: Element): readonly Draft[] {
  const asked = unsteeredFirms(context);
  const open: Draft[] = [];
  for (const partner of learningPartners(context, form)) {
    if (!employers.includes(partner.entry)) continue;
    const modes = modesOf(context, partner);
    if (modes.some((mode) => isAlignedWith(context, form, mode))) continue;
    const mode = modes.find(isDominant) ?? modes[0];
    const targets = [{ element: form.id }, { element: partner.id }];
    const data = { form: { element: form.id }, partner: { element: partner.id } };
    if (mode) return [{ targets, data: { ...data, steering: { element: mode.id } } }];
    // How a firm is steered has a check of its own where it may be asked.
    if (!asked.includes(partner))
      open.push({ targets: [...targets].reverse(), data, unknown: true });
  }
  return open.slice(0, 1);
}
