import { type Element, numberOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { aboutObstacle, isBlockade, layRemedy, unlessAnswered } from '../engine/obstacles.ts';
import { oneQuestion } from '../engine/questions.ts';
import type { Draft, Limit, Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

export const bottleneckUnmitigated: Rule = {
  id: 'bottleneck-unmitigated',
  factor: 'bottlenecks',
  severity: warning,
  needs: ['bottleneck'],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'De pilots ervaren knelpunten, maar zij werken ook aan oplossingen',
  },
  thresholds: {
    /** Likelihood times impact from which it is big. */
    big: { value: 4, min: 1, max: 9 },
    gravest: { value: 9, min: 2, max: 9 },
  },
  check(context, limit) {
    const bottlenecks = context.of('bottleneck').filter((one) => !isBlockade(one));
    const isRating = bottlenecks.some(
      ({ attributes }) => attributes.likelihood !== undefined || attributes.impact !== undefined,
    );
    if (!isRating) return [];
    return oneQuestion(draftsFor(bottlenecks, (one) => checkOne(context, one, limit)));
  },
  fix: layRemedy,
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['cultures', 'kn-6', { likelihood: 2, impact: 3 }],
      ],
      lines: [['firm', 'exchanges', 'town']],
      targets: [['cultures']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['cultures', 'kn-6', { likelihood: 2, impact: 3 }],
        ['bridge', 'sup-translate', { status: 'promised' }],
      ],
      lines: [
        ['firm', 'exchanges', 'town'],
        ['bridge', 'mitigates', 'cultures'],
      ],
    },
    unknown: {
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['cultures', 'kn-6', { impact: 3 }],
      ],
      lines: [['firm', 'exchanges', 'town']],
      targets: [['cultures.likelihood']],
    },
  },
};

/** The most that one rating can still become with the other one open. */
const highest = 3;

function checkOne(context: Context, bottleneck: Element, limit: Limit): readonly Draft[] {
  const likelihood = numberOf(bottleneck.attributes, 'likelihood');
  const impact = numberOf(bottleneck.attributes, 'impact');
  if ((likelihood ?? highest) * (impact ?? highest) < limit('big')) return [];
  const missing = aboutObstacle(context, bottleneck);
  if (likelihood === undefined || impact === undefined) {
    // What already stands against it is no reason to rate it.
    if (context.hasTo(bottleneck.id, 'mitigates')) return [];
    const attribute = likelihood === undefined ? 'likelihood' : 'impact';
    const targets = [{ element: bottleneck.id, attribute }];
    return [{ targets, data: { ...missing.data, variant: { text: attribute } }, unknown: true }];
  }
  const isGravest = likelihood * impact >= limit('gravest');
  return unlessAnswered(context, bottleneck, isGravest ? { ...missing, graver: true } : missing);
}
