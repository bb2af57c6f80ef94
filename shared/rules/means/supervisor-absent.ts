import type { Element } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const employees = ['tg-laag', 'tg-midden', 'tg-hoog', 'tg-vak', 'tg-flex', 'tg-sw'];
/** Groups of which some have an employer and some have not; these count when their contract says so. */
const mixed = ['tg-ouder', 'tg-vrouw', 'tg-migratie', 'tg-verspreid'];
const leaders = ['sh-leidinggevende', 'rol-leidinggevende', 'tg-leidinggevend'];
const employers = [
  'sh-mkb',
  'sh-grootbedrijf',
  'sh-leverancier',
  'sh-sw',
  'sh-maatsch',
  'sh-overheid-rijk',
  'sh-provincie',
  'sh-gemeente',
  'sh-zbo',
  'sh-uitzend',
];

export const supervisorAbsent: Rule = {
  id: 'supervisor-absent',
  factor: 'how',
  severity: warningFromDesign,
  needs: ['targetgroup'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'met name van de directe leidinggevenden, niet onderschat worden',
  },
  check(context) {
    if (context.isSketch || context.has(leaders) || isLedAtTheTable(context)) return [];
    const groups = [
      ...context.cards('targetgroup', employees).filter(({ attributes: { contract } }) => {
        return contract !== 'self-employed' && contract !== 'none';
      }),
      ...context.cards('targetgroup', mixed).filter(({ attributes: { contract } }) => {
        return contract === 'permanent' || contract === 'flexible';
      }),
    ];
    const group = groups[0];
    if (!group) return [];
    return unlessArranged(arrangements(context, ['sup-leader']), {
      targets: groups.map(({ id }) => ({ element: id })),
      data: { group: { element: group.id } },
    });
  },
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    return group
      ? layCard(design, { kind: 'role', entry: 'rol-leidinggevende', near: group }, newId, [
          { type: 'enables', to: group },
        ])
      : design;
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['crew', 'tg-vak'],
        ['clinic', 'm-clinic'],
      ],
      lines: [
        ['firm', 'participates', 'clinic'],
        ['crew', 'participates', 'clinic'],
      ],
      targets: [['crew']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['crew', 'tg-vak'],
        ['leader', 'rol-leidinggevende'],
        ['clinic', 'm-clinic'],
      ],
      lines: [
        ['firm', 'participates', 'clinic'],
        ['crew', 'participates', 'clinic'],
        ['leader', 'enables', 'crew'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['crew', 'tg-vak'],
        ['trained', 'sup-leader'],
      ],
      targets: [['trained.status']],
    },
  },
};

/** In a small business the owner leads; and a form may say that leaders and their own people take part together. */
function isLedAtTheTable(context: Context): boolean {
  const firms = context.cards('stakeholder', employers);
  return (
    (firms.length > 0 && firms.every(isSmall)) ||
    context.of('metaphor').some(({ attributes }) => attributes.reportsPresent === true)
  );
}

function isSmall({ entry, attributes: { size } }: Element): boolean {
  return size === 'small' || (entry === 'sh-mkb' && size === undefined);
}
