import { type Element, textOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { isDispersed } from '../engine/reach.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { standsAlone } from './technology-as-goal.ts';

export const technologyNoProblem: Rule = {
  id: 'technology-no-problem',
  factor: 'technology',
  counts: 'c-ict',
  severity: warningFromDesign,
  needs: ['technology'],
  source: {
    basis: 'source',
    ref: ['11'],
    quote: 'de problemen vaak niet goed beschreven worden',
  },
  check(context) {
    const bare = context.of('technology').filter((card) => isBare(context, card));
    const first = bare[0];
    if (!first) return [];
    return [
      {
        targets: bare.map(({ id }) => ({ element: id, attribute: 'problemStatement' })),
        data: {
          technology: { element: first.id },
          count: { number: bare.length },
          ...(bare.length > 1 ? { variant: { text: 'more' } } : {}),
        },
      },
    ];
  },
  examples: {
    fires: {
      cards: [
        ['clinic', 'm-clinic'],
        ['headset', 'tech-vrar'],
      ],
      lines: [['headset', 'enables', 'clinic']],
      targets: [['headset.problemStatement']],
    },
    silent: {
      cards: [
        ['clinic', 'm-clinic'],
        [
          'headset',
          'tech-vrar',
          { problemStatement: 'Oefenen aan de echte installatie is te gevaarlijk.' },
        ],
      ],
      lines: [['headset', 'enables', 'clinic']],
    },
  },
};

/** A board needs no reason, nor does a channel for people who seldom meet; what stands alone is another check. */
function isBare(context: Context, card: Element): boolean {
  if (card.entry === 'tech-lowtech' || textOf(card.attributes, 'problemStatement')) return false;
  if (standsAlone(context, card)) return false;
  return !context.from(card.id, 'enables').some(({ to }) => {
    const group = context.byId(to);
    return group?.kind === 'targetgroup' && isDispersed(group);
  });
}
