import type { Element } from '../../design/design.ts';
import { targetsOf } from '../engine/naming.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

export const designNothingElaborated: Rule = {
  id: 'design-nothing-elaborated',
  factor: 'checks',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['10'] },
  thresholds: { forms: { value: 3, min: 1, max: 20 } },
  check(context, limit) {
    const forms = context.of('metaphor');
    if (context.isSketch || forms.length < limit('forms') || forms.some(isOwn)) return [];
    return [{ targets: targetsOf(forms), data: { count: { number: forms.length } } }];
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['cafe', 'm-cafe'],
        ['studio', 'm-atelier'],
        ['club', 'm-studieclub'],
      ],
      lines: [
        ['cafe', 'serves', 'goal'],
        ['studio', 'serves', 'goal'],
        ['club', 'serves', 'goal'],
      ],
      targets: [['cafe', 'studio', 'club']],
    },
    silent: {
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['cafe', 'm-cafe'],
        ['studio', 'm-atelier', { groupSize: 8, setting: 'workplace' }],
        ['club', 'm-studieclub'],
      ],
      lines: [
        ['cafe', 'serves', 'goal'],
        ['studio', 'serves', 'goal'],
        ['club', 'serves', 'goal'],
      ],
    },
  },
};

/** Somebody gave it a name or filled something in. */
function isOwn({ title, attributes }: Element): boolean {
  if (title !== undefined) return true;
  for (const name in attributes) if (attributes[name] !== undefined) return true;
  return false;
}
