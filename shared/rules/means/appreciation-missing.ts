import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Cards that say that taking part is seen and counts. */
const appreciation = ['sup-appreciation', 'sup-talk', 'sup-hr', 'sup-accreditation'];

export const appreciationMissing: Rule = {
  id: 'appreciation-missing',
  factor: 'support',
  severity: hint,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['10', '14'],
    quote: 'waarin werknemers gestimuleerd en gewaardeerd worden',
  },
  thresholds: { forms: { value: 3, min: 1, max: 20 } },
  check(context, limit) {
    const forms = context.of('metaphor').length;
    if (context.isSketch || forms < limit('forms') || context.has(appreciation)) return [];
    return [{}];
  },
  fix: (design, _finding, newId) =>
    layCard(
      design,
      { kind: 'support', entry: 'sup-appreciation', attributes: { status: 'wanted' } },
      newId,
    ),
  examples: {
    fires: {
      cards: [
        ['crew', 'tg-vak'],
        ['goal', 'goal-shared'],
        ['clinic', 'm-clinic'],
        ['lab', 'm-laboratorium'],
        ['cafe', 'm-cafe'],
      ],
      lines: [
        ['crew', 'participates', 'clinic'],
        ['crew', 'participates', 'lab'],
        ['crew', 'participates', 'cafe'],
      ],
      targets: [[]],
    },
    silent: {
      cards: [
        ['crew', 'tg-vak'],
        ['thanks', 'sup-appreciation', { status: 'wanted' }],
        ['clinic', 'm-clinic'],
        ['lab', 'm-laboratorium'],
        ['cafe', 'm-cafe'],
      ],
      lines: [
        ['crew', 'participates', 'clinic'],
        ['crew', 'participates', 'lab'],
        ['crew', 'participates', 'cafe'],
      ],
    },
  },
};
