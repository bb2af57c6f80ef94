import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Promising according to the agenda, though often little studied. */
const promising = ['tech-vrar', 'tech-virtual'];

export const technologyImmatureCritical: Rule = {
  id: 'technology-immature-critical',
  factor: 'technology',
  severity: hint,
  needs: ['technology', 'goal'],
  source: {
    basis: 'source',
    ref: ['11'],
    quote: 'vaak nog niet zo goed ontwikkeld en qua effect onderzocht',
  },
  check: (context) =>
    context.of('technology').some(isImmature)
      ? draftsFor(context.of('goal'), (goal) => {
          const technology = onlyWay(context, goal);
          if (!technology) return [];
          return [
            {
              targets: [{ element: goal.id }, { element: technology.id }],
              data: { goal: { element: goal.id }, technology: { element: technology.id } },
            },
          ];
        })
      : [],
  /** Books, boards and flip charts always work. */
  fix(design, finding, newId) {
    const goal = elementOf(finding, 'goal');
    if (!goal) return design;
    return layCard(
      design,
      {
        kind: 'technology',
        entry: 'tech-lowtech',
        near: elementOf(finding, 'technology') ?? goal,
      },
      newId,
      [{ type: 'serves', to: goal }],
    );
  },
  examples: {
    fires: {
      cards: [
        ['goal', 'goal-shared'],
        ['practice', 'm-repetitie'],
        ['headset', 'tech-vrar'],
      ],
      lines: [
        ['practice', 'serves', 'goal'],
        ['practice', 'heldAt', 'headset'],
      ],
      targets: [['goal', 'headset']],
    },
    silent: {
      cards: [
        ['goal', 'goal-shared'],
        ['practice', 'm-repetitie'],
        ['headset', 'tech-vrar'],
        ['clinic', 'm-clinic'],
      ],
      lines: [
        ['practice', 'serves', 'goal'],
        ['practice', 'heldAt', 'headset'],
        ['clinic', 'serves', 'goal'],
      ],
    },
  },
};

function isImmature({ entry, attributes: { maturity } }: Element): boolean {
  if (maturity !== undefined) return maturity !== 'proven';
  return promising.includes(entry);
}

/** The immature technology on which everything that serves this goal depends. */
function onlyWay(context: Context, goal: Element): Element | undefined {
  let first: Element | undefined;
  for (const way of context.leadingTo(goal.id, 'serves')) {
    if (way.kind !== 'metaphor' && way.kind !== 'technology') continue;
    const needed = way.kind === 'metaphor' ? heldOnlyIn(context, way) : way;
    if (!needed || !isImmature(needed)) return undefined;
    first ??= needed;
  }
  return first;
}

/** A form with a place, or with a technology that is proven, can go on without the rest. */
function heldOnlyIn(context: Context, form: Element): Element | undefined {
  const held = context.reachedFrom(form.id, 'heldAt');
  const every = held.every((card) => card.kind === 'technology' && isImmature(card));
  return every ? held[0] : undefined;
}
