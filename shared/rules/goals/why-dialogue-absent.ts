import { type Element, numberOf } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import type { Rule } from '../engine/rule.ts';
import { errorFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const whyDialogueAbsent: Rule = {
  id: 'why-dialogue-absent',
  factor: 'c-dialogue',
  counts: 'sf-ownership',
  severity: errorFromDesign,
  needs: [],
  source: {
    basis: 'source',
    ref: ['13', '7'],
    quote: 'Succes vergt een intensieve aanhoudende dialoog over het waarom',
  },
  check(context) {
    if (context.isSketch || context.cards('milestone', ['ms-why-dialogue']).length > 0) return [];
    const cards = arrangements(context, ['sup-dialogue']);
    const review = reviewOf(context);
    if (cards.length === 0 && review) {
      const data = { card: { element: review.id }, variant: { text: 'review' } };
      return [{ targets: [{ element: review.id }], data, milder: true }];
    }
    const drafts = unlessArranged(cards, {});
    return drafts.map((draft) => (draft.milder ? { ...draft, fixable: true } : draft));
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'milestone', entry: 'ms-why-dialogue' }, newId),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['goal', 'goal-shared'],
      ],
      targets: [[]],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['goal', 'goal-shared'],
        ['talk', 'ms-why-dialogue'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['goal', 'goal-shared'],
        ['dialogue', 'sup-dialogue'],
      ],
      targets: [['dialogue.status']],
    },
  },
};

/** A moment at which the goal comes back, where the why can be talked about too. */
function reviewOf(context: Context): Element | undefined {
  return (
    context.cards('milestone', ['ms-goal-review'])[0] ??
    context.of('goal').find((goal) => numberOf(goal.attributes, 'reviewEvery') !== undefined)
  );
}
