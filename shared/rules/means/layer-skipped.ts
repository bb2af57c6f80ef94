import { partySets } from '../../catalog/stakeholders.ts';
import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Cards that bring team or company in by what they are. */
const between = [
  ...partySets.BUSINESS,
  'sh-hr',
  'sh-leidinggevende',
  'rol-leidinggevende',
  'tg-leidinggevend',
];

export const layerSkipped: Rule = {
  id: 'layer-skipped',
  factor: 'layers',
  severity: warningFromDesign,
  needs: [],
  source: { basis: 'elaborated', ref: ['6', '10'] },
  check(context) {
    if (context.isSketch || context.has(between)) return [];
    const cards = layered(context);
    const on = (layer: string) => cards.find((card) => layerOf(card) === layer);
    const person = on('ly-individu');
    const policy = on('ly-beleid');
    if (!person || !policy || on('ly-team') || on('ly-bedrijf')) return [];
    const data = { person: { element: person.id }, policy: { element: policy.id } };
    const open = [...context.of('goal'), ...context.of('result')].filter(
      (card) => layerOf(card) === undefined,
    );
    const first = open[0];
    if (!first) return [{ targets: [{ element: person.id }, { element: policy.id }], data }];
    const targets = open.map(({ id }) => ({ element: id, attribute: 'level' }));
    return [{ targets, data: { ...data, card: { element: first.id } }, unknown: true }];
  },
  fix: (design, finding, newId) =>
    layCard(
      design,
      { kind: 'role', entry: 'rol-leidinggevende', near: elementOf(finding, 'person') },
      newId,
    ),
  examples: {
    fires: {
      crowd: true,
      cards: [
        [
          'own',
          'goal-shared',
          { text: 'Samen willen we dat iedereen een vak houdt.', level: 'ly-individu' },
        ],
        ['town', 'sh-gemeente', { layer: 'ly-beleid' }],
      ],
      targets: [['own', 'town']],
    },
    silent: {
      crowd: true,
      cards: [
        [
          'own',
          'goal-shared',
          { text: 'Samen willen we dat iedereen een vak houdt.', level: 'ly-individu' },
        ],
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente', { layer: 'ly-beleid' }],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        [
          'own',
          'goal-shared',
          { text: 'Samen willen we dat iedereen een vak houdt.', level: 'ly-individu' },
        ],
        ['town', 'sh-gemeente', { layer: 'ly-beleid' }],
        ['skills', 'out-skills'],
      ],
      targets: [['skills.level']],
    },
  },
};

function layered(context: Context): readonly Element[] {
  return [
    ...context.of('goal'),
    ...context.of('result'),
    ...context.of('stakeholder'),
    ...context.of('targetgroup'),
  ];
}

function layerOf({ attributes }: Element): unknown {
  return attributes.level ?? attributes.layer;
}
