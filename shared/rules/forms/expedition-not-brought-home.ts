import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { isFollowed, layForm } from '../engine/repertoire.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';

/** A moment to bring it home. */
const moments = ['ms-harvest', 'ms-handover'];

export const expeditionNotBroughtHome: Rule = {
  id: 'expedition-not-brought-home',
  factor: 'sf-ownership',
  severity: warningFromDesign,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['6'] },
  check(context) {
    if (context.isSketch || context.has(moments)) return [];
    return context
      .cards('metaphor', ['m-expeditie'])
      .filter((trip) => !isFollowed(context, trip) && !isEmbedded(context, trip))
      .map(({ id }) => ({ targets: [{ element: id }], data: { form: { element: id } } }));
  },
  fix: (design, finding, newId) =>
    layForm(design, 'm-keukentafel', newId, { after: elementOf(finding, 'form') }),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['growers', 'tg-mkb'],
        ['trip', 'm-expeditie'],
      ],
      lines: [['growers', 'participates', 'trip']],
      targets: [['trip']],
    },
    silent: {
      crowd: true,
      cards: [
        ['growers', 'tg-mkb'],
        ['trip', 'm-expeditie'],
        ['table', 'm-keukentafel'],
      ],
      lines: [
        ['growers', 'participates', 'trip'],
        ['trip', 'follows', 'table'],
      ],
    },
  },
};

/** The form itself, or what it yields, is embedded at a partner. */
function isEmbedded(context: Context, { id }: Element): boolean {
  return (
    context.hasFrom(id, 'embeds') ||
    context.from(id, 'yields').some((line) => context.hasFrom(line.to, 'embeds'))
  );
}
