import { triadFactors } from '../../catalog/triad.ts';
import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { type Draft, elementOf, entriesOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';
import { firstSupport, liftedFor, scoreOf, variantOf } from '../engine/triad.ts';

/** A score of zero is for `triad-zero`. */
export const triadWeakUnaddressed: Rule = {
  id: 'triad-weak-unaddressed',
  factor: 'triad',
  severity: warning,
  needs: ['targetgroup'],
  source: {
    basis: 'source',
    ref: ['6'],
    quote: 'drie voorwaarden essentieel om tot verandering te kunnen komen',
    literature: ['TRIADE'],
  },
  thresholds: { weak: { value: 1, min: 1, max: 2 } },
  check(context, limit) {
    const drafts: Draft[] = [];
    let question: Draft | undefined;
    for (const group of context.of('targetgroup')) {
      const draft = checkGroup(context, group, limit('weak'));
      if (draft?.unknown) question ??= draft;
      else if (draft) drafts.push(draft);
    }
    return question ? [...drafts, question] : drafts;
  },
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
        ['crew', 'tg-vak', { motivation: 1, capacity: 2, opportunity: 3 }],
        ['clinic', 'm-clinic'],
      ],
      lines: [['crew', 'participates', 'clinic']],
      targets: [['crew.motivation']],
    },
    silent: {
      cards: [
        ['crew', 'tg-vak', { motivation: 1, capacity: 2, opportunity: 3 }],
        ['clinic', 'm-clinic'],
        ['praise', 'sup-appreciation', { status: 'wanted' }],
      ],
      lines: [
        ['crew', 'participates', 'clinic'],
        ['praise', 'enables', 'crew'],
      ],
    },
    unknown: {
      cards: [
        ['crew', 'tg-vak', { motivation: 2, capacity: 2 }],
        ['clinic', 'm-clinic'],
      ],
      lines: [['crew', 'participates', 'clinic']],
      targets: [['crew.opportunity']],
    },
  },
};

/** Of a group of which nobody scored anything nothing is asked. */
function checkGroup(context: Context, group: Element, weak: number): Draft | undefined {
  let least = Number.POSITIVE_INFINITY;
  let open = 0;
  for (const factor of triadFactors) {
    const score = scoreOf(group.attributes, factor);
    if (score === undefined) open++;
    else least = Math.min(least, score);
  }
  if (open === triadFactors.length || least === 0) return undefined;
  const isWeak = least <= weak;
  if (!isWeak && open === 0) return undefined;
  const lifted = liftedFor(context, group);
  const wanted = isWeak ? least : undefined;
  const bare = triadFactors.filter(
    (factor) => scoreOf(group.attributes, factor) === wanted && !lifted.has(factor),
  );
  if (bare.length === 0) return undefined;
  const targets = bare.map((attribute) => ({ element: group.id, attribute }));
  const data = { group: { element: group.id } };
  if (!isWeak) return { targets, data, unknown: true };
  const supports = { entries: bare.map((factor) => firstSupport[factor]) };
  return { targets, data: { ...data, supports, variant: { text: variantOf(bare) } } };
}
