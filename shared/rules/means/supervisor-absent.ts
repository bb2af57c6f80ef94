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
    if (context.isSketch || context.has(leaders) || leadersTakePart(context)) return [];
    const groups = [
      ...context.cards('targetgroup', employees).filter(({ attributes: { contract } }) => {
        return contract !== 'self-employed' && contract !== 'none';
      }),
      ...context.cards('targetgroup', mixed).filter(({ attributes: { contract } }) => {
        return contract === 'permanent' || contract === 'flexible';
      }),
    ].filter((one) => !isLedByOwner(context, one));
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

function leadersTakePart(context: Context): boolean {
  return context.of('metaphor').some(({ attributes }) => attributes.reportsPresent === true);
}

/** In a small business the owner leads; employers that learn elsewhere than this group are not its own. */
function isLedByOwner(context: Context, group: Element): boolean {
  const all = context.cards('stakeholder', employers);
  const forms = new Set(context.from(group.id, 'participates').map(({ to }) => to));
  const own = all.filter(({ id }) =>
    context.from(id, 'participates').some(({ to }) => forms.has(to)),
  );
  const firms = own.length > 0 ? own : all;
  return firms.length > 0 && firms.every(isSmall);
}

function isSmall({ entry, attributes: { size } }: Element): boolean {
  return size === 'small' || (entry === 'sh-mkb' && size === undefined);
}
