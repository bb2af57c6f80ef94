import type { Element } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { oneQuestion } from '../engine/questions.ts';
import { knownForm } from '../engine/repertoire.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';
import { watching } from '../engine/steering.ts';

export const processSteeringVsProactive: Rule = {
  id: 'process-steering-vs-proactive',
  factor: 'steering',
  severity: warningFromDesign,
  needs: ['steering', 'metaphor'],
  source: { basis: 'elaborated', ref: ['5', '9'], literature: ['WAN'] },
  check(context) {
    if (!context.has(watching)) return [];
    const forms = new Set(context.relations('alignedWith').map(({ from }) => context.byId(from)));
    return oneQuestion(draftsFor([...forms], (form) => (form ? checkForm(context, form) : [])));
  },
  /** Room to experiment as a wish; whether it is given is for people to say. */
  fix(design, finding, newId) {
    const near = elementOf(finding, 'form');
    if (!near) return design;
    const attributes = { status: 'wanted' };
    return layCard(design, { kind: 'support', entry: 'sup-experiment', near, attributes }, newId, [
      { type: 'enables', to: near },
    ]);
  },
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['process', 'st-proces', { dominance: 'dominant' }],
        ['utopia', 'm-utopia', { function: 'fn-proactief' }],
      ],
      lines: [
        ['firm', 'steeredBy', 'process'],
        ['utopia', 'alignedWith', 'process'],
      ],
      targets: [['utopia', 'process']],
    },
    silent: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['process', 'st-proces', { dominance: 'dominant' }],
        ['utopia', 'm-utopia', { function: 'fn-proactief' }],
        ['room', 'sup-experiment', { status: 'promised' }],
      ],
      lines: [
        ['firm', 'steeredBy', 'process'],
        ['utopia', 'alignedWith', 'process'],
        ['room', 'enables', 'utopia'],
      ],
    },
    unknown: {
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['process', 'st-proces', { dominance: 'dominant' }],
        ['lab', 'm-laboratorium'],
      ],
      lines: [
        ['firm', 'steeredBy', 'process'],
        ['lab', 'alignedWith', 'process'],
      ],
      targets: [['lab.function']],
    },
  },
};

/** A form that is connected to another way of steering as well has somewhere to go. */
function checkForm(context: Context, form: Element): readonly Draft[] {
  const modes = context.reachedFrom(form.id, 'alignedWith');
  const mode = modes[0];
  if (!mode || form.kind !== 'metaphor') return [];
  if (modes.some(({ entry }) => !watching.includes(entry))) return [];
  if (modes.some(({ attributes }) => attributes.dominance === 'supplementary')) return [];
  const { function: given } = form.attributes;
  const data = { form: { element: form.id }, mode: { element: mode.id } };
  if (given === undefined) {
    if (!knownForm(form)?.functions.includes('fn-proactief')) return [];
    const targets = [{ element: form.id, attribute: 'function' }];
    return [{ targets, data: { ...data, variant: { text: 'function' } }, unknown: true }];
  }
  if (given !== 'fn-proactief') return [];
  const open = modes.find(({ attributes }) => attributes.dominance === undefined);
  if (open) {
    const targets = [{ element: open.id, attribute: 'dominance' }];
    const asked = { ...data, mode: { element: open.id }, variant: { text: 'dominance' } };
    return [{ targets, data: asked, unknown: true }];
  }
  const targets = [{ element: form.id }, { element: mode.id }];
  return unlessArranged(roomFor(context, form), { targets, data });
}

/** Room to experiment that is drawn to this form, or to no form in particular. */
function roomFor(context: Context, form: Element): readonly Element[] {
  return arrangements(context, ['sup-experiment']).filter((room) => {
    const forms = context
      .from(room.id, 'enables')
      .filter(({ to }) => context.byId(to)?.kind === 'metaphor');
    return forms.length === 0 || forms.some(({ to }) => to === form.id);
  });
}
