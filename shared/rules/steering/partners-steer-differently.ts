import type { Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import { type Context, contextOf } from '../engine/context.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { dominantSteering, isAlignedWith, learningPartners, modesOf } from '../engine/steering.ts';

export const partnersSteerDifferently: Rule = {
  id: 'partners-steer-differently',
  factor: 'steering',
  severity: hint,
  needs: ['steering', 'stakeholder', 'metaphor'],
  source: { basis: 'elaborated', ref: ['7', '9'] },
  check(context) {
    const steered = dominantSteering(context);
    if (new Set([...steered.values()].map(({ entry }) => entry)).size < 2) return [];
    const joined = new Set<string>();
    for (const partner of steered.keys())
      for (const { to } of context.from(partner, 'participates')) joined.add(to);
    for (const form of context.of('metaphor')) {
      // Formal training apart from how a partner steers has a check of its own.
      if (!joined.has(form.id) || form.attributes.formality === 'formal') continue;
      const draft = checkForm(context, form);
      if (draft) return [draft];
    }
    return [];
  },
  fix(design, finding, newId) {
    const context = contextOf(design);
    const form = context.byId(elementOf(finding, 'form') ?? '');
    if (!form) return design;
    return apart(context, form).reduce(
      (now, [, mode]) =>
        connect(now, { id: newId(), type: 'alignedWith', from: form.id, to: mode.id }),
      design,
    );
  },
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['market', 'st-klant', { dominance: 'dominant' }],
        ['process', 'st-proces', { dominance: 'dominant' }],
        ['studio', 'm-atelier'],
      ],
      lines: [
        ['firm', 'steeredBy', 'market'],
        ['town', 'steeredBy', 'process'],
        ['firm', 'participates', 'studio'],
        ['town', 'participates', 'studio'],
        ['studio', 'alignedWith', 'market'],
      ],
      targets: [['studio', 'firm', 'town']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['market', 'st-klant', { dominance: 'dominant' }],
        ['process', 'st-proces', { dominance: 'dominant' }],
        ['studio', 'm-atelier'],
      ],
      lines: [
        ['firm', 'steeredBy', 'market'],
        ['town', 'steeredBy', 'process'],
        ['firm', 'participates', 'studio'],
        ['town', 'participates', 'studio'],
        ['studio', 'alignedWith', 'market'],
        ['studio', 'alignedWith', 'process'],
      ],
    },
  },
};

type Steered = readonly [partner: Element, mode: Element];

/** Partners that learn in this form, each with what steers it most. */
function steeredIn(context: Context, form: Element): readonly Steered[] {
  const modes = dominantSteering(context);
  return learningPartners(context, form).flatMap((partner) => {
    const mode = modes.get(partner.id);
    return mode ? [[partner, mode] as const] : [];
  });
}

/** Those whose way of steering this form is not connected to. */
function apart(context: Context, form: Element): readonly Steered[] {
  return steeredIn(context, form).filter(
    ([partner]) => !modesOf(context, partner).some((mode) => isAlignedWith(context, form, mode)),
  );
}

function checkForm(context: Context, form: Element): Draft | undefined {
  const all = steeredIn(context, form);
  const [one] = all;
  const other = all.find(([, mode]) => mode.entry !== one?.[1].entry);
  if (!one || !other || apart(context, form).length === 0) return undefined;
  const shares = modesOf(context, other[0]).some(({ entry }) => entry === one[1].entry);
  if (shares) return undefined;
  return {
    targets: [form, one[0], other[0]].map(({ id }) => ({ element: id })),
    data: {
      form: { element: form.id },
      one: { element: one[0].id },
      other: { element: other[0].id },
      first: { element: one[1].id },
      second: { element: other[1].id },
    },
  };
}
