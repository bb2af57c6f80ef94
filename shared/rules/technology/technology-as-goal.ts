import type { Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { nearest } from '../engine/nearest.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';

export const technologyAsGoal: Rule = {
  id: 'technology-as-goal',
  factor: 'technology',
  counts: 'c-ict',
  severity: error,
  needs: ['technology'],
  source: {
    basis: 'source',
    ref: ['11'],
    quote: 'de techniek zelf als doel, niet als middel, gezien wordt',
  },
  check: (context) =>
    context
      .of('technology')
      .filter((technology) => standsAlone(context, technology))
      .map((technology) => ({
        targets: [{ element: technology.id }],
        data: { technology: { element: technology.id } },
        fixable: context.of('metaphor').length > 0,
      })),
  fix(design, finding, newId) {
    const from = elementOf(finding, 'technology');
    const to = from ? nearest(design, from, 'metaphor') : undefined;
    return from && to ? connect(design, { id: newId(), type: 'enables', from, to }) : design;
  },
  examples: {
    fires: {
      cards: [
        ['goal', 'goal-shared'],
        ['clinic', 'm-clinic'],
        ['headset', 'tech-vrar'],
      ],
      lines: [['clinic', 'serves', 'goal']],
      targets: [['headset']],
    },
    silent: {
      cards: [
        ['goal', 'goal-shared'],
        ['clinic', 'm-clinic'],
        ['headset', 'tech-vrar'],
      ],
      lines: [
        ['clinic', 'serves', 'goal'],
        ['headset', 'enables', 'clinic'],
      ],
    },
  },
};

/** Help for a form, a group or a partner, or a means to a goal, is not a goal in itself. */
export function standsAlone(context: Context, { id }: Element): boolean {
  return (
    !context.hasFrom(id, 'serves') &&
    !context.hasFrom(id, 'enables') &&
    !context.hasTo(id, 'heldAt')
  );
}
