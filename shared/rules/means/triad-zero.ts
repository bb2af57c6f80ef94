import { triadFactors } from '../../catalog/triad.ts';
import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { type Draft, elementOf, entriesOf, type Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';
import { firstSupport, liftedFor, scoreOf, variantOf } from '../engine/triad.ts';

export const triadZero: Rule = {
  id: 'triad-zero',
  factor: 'triad',
  severity: error,
  needs: ['targetgroup'],
  source: {
    basis: 'source',
    ref: ['6'],
    quote: 'drie voorwaarden essentieel om tot verandering te kunnen komen',
    literature: ['TRIADE'],
  },
  check: (context) => draftsFor(context.of('targetgroup'), (group) => checkGroup(context, group)),
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    if (!group) return design;
    const attributes = { status: 'wanted' };
    return entriesOf(finding, 'supports').reduce(
      (now, entry) =>
        layCard(now, { kind: 'support', entry, near: group, attributes }, newId, [
          { type: 'enables', to: group },
        ]),
      design,
    );
  },
  examples: {
    fires: {
      cards: [
        ['crew', 'tg-vak', { motivation: 3, capacity: 2, opportunity: 0 }],
        ['clinic', 'm-clinic'],
      ],
      lines: [['crew', 'participates', 'clinic']],
      targets: [['crew.opportunity']],
    },
    silent: {
      cards: [
        ['crew', 'tg-vak', { motivation: 3, capacity: 2, opportunity: 2 }],
        ['clinic', 'm-clinic'],
      ],
      lines: [['crew', 'participates', 'clinic']],
    },
  },
};

/** Milder when support for all that is at zero lies on the table: the score is of today, the support is the answer. */
function checkGroup(context: Context, group: Element): Draft[] {
  const zero = triadFactors.filter((factor) => scoreOf(group.attributes, factor) === 0);
  if (zero.length === 0) return [];
  const lifted = liftedFor(context, group);
  const bare = zero.filter((factor) => !lifted.has(factor));
  const targets = zero.map((attribute) => ({ element: group.id, attribute }));
  const data = { group: { element: group.id } };
  if (bare.length === 0) {
    const variant = { text: `${variantOf(zero)}-helped` };
    return [{ targets, data: { ...data, variant }, milder: true, fixable: false }];
  }
  const variant = { text: variantOf(zero) };
  const supports = { entries: bare.map((factor) => firstSupport[factor]) };
  return [{ targets, data: { ...data, variant, supports } }];
}
