import { arrangements, unlessArranged } from '../engine/arranged.ts';
import { targetsOf } from '../engine/naming.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { errorFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const ringWithoutRules: Rule = {
  id: 'ring-without-rules',
  factor: 'c-share',
  severity: errorFromDesign,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['10'] },
  check(context) {
    const rings = context.cards('metaphor', ['m-boksring']);
    const ring = rings[0];
    if (!ring || context.isSketch) return [];
    return unlessArranged(arrangements(context, ['sup-safe'], ['agr-rules']), {
      targets: targetsOf(rings),
      data: { form: { element: ring.id } },
    });
  },
  /** A wish; that the rules hold is for the people in the ring to say. */
  fix: (design, finding, newId) =>
    layCard(
      design,
      {
        kind: 'agreement',
        entry: 'agr-rules',
        near: elementOf(finding, 'form'),
        attributes: { status: 'wanted' },
      },
      newId,
    ),
  examples: {
    fires: { crowd: true, cards: [['ring', 'm-boksring']], targets: [['ring']] },
    silent: {
      crowd: true,
      cards: [
        ['ring', 'm-boksring'],
        ['rules', 'agr-rules', { status: 'arranged' }],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['ring', 'm-boksring'],
        ['rules', 'agr-rules'],
      ],
      targets: [['rules.status']],
    },
  },
};
