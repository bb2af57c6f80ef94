import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { cultureOf } from '../engine/culture.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import { partiesOf } from '../engine/queries.ts';
import { isVacant } from '../engine/roles.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const cultureGap: Rule = {
  id: 'culture-gap',
  factor: 'c-collaborate',
  severity: warningFromDesign,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['7', 'n.XIII'],
    quote: 'lastig om cultuurverschillen te overbruggen tussen partners',
  },
  check(context) {
    if (context.isSketch) return [];
    const parties = partiesOf(context);
    const [firm] = parties.filter((party) => cultureOf(party) === 'private');
    const [agency] = parties.filter((party) => cultureOf(party) === 'public');
    if ((!firm && !agency) || isBridged(context)) return [];
    const cards = arrangements(context, ['sup-translate'], ['agr-rules']);
    if (firm && agency) {
      const data = { firm: { element: firm.id }, agency: { element: agency.id } };
      return unlessArranged(cards, { targets: targetsOf([agency, firm]), data });
    }
    const open = cards.length > 0 ? [] : parties.filter((one) => cultureOf(one) === undefined);
    if (open.length === 0) return [];
    const data = { ...firstOf('partner', open), variant: { text: 'culture' } };
    return [{ targets: targetsOf(open, 'culture'), data, unknown: true }];
  },
  fix: (design, _finding, newId) =>
    layCard(
      design,
      { kind: 'agreement', entry: 'agr-rules', attributes: { status: 'wanted' } },
      newId,
    ),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['lab', 'm-laboratorium'],
      ],
      lines: [
        ['firm', 'participates', 'lab'],
        ['town', 'participates', 'lab'],
      ],
      targets: [['town', 'firm']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['connector', 'rol-verbinder'],
        ['lab', 'm-laboratorium'],
      ],
      lines: [
        ['firm', 'participates', 'lab'],
        ['town', 'participates', 'lab'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['institute', 'sh-onderzoek'],
        ['lab', 'm-laboratorium'],
      ],
      targets: [['institute.culture']],
    },
  },
};

/** Someone stands between the two worlds, or the obstacle lies on the table with something against it. */
function isBridged(context: Context): boolean {
  return (
    context.cards('role', ['rol-verbinder']).some((role) => !isVacant(context, role)) ||
    context
      .cards('role', ['rol-begeleider'])
      .some((role) => role.attributes.independent === true) ||
    context
      .cards('bottleneck', ['kn-6'])
      .some((obstacle) => context.hasTo(obstacle.id, 'mitigates'))
  );
}
