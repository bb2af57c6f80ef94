import { numberOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { targetsOf } from '../engine/naming.ts';
import { partiesOf } from '../engine/queries.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Technology that keeps people in touch between meetings. */
const bridges = [
  'tech-online',
  'tech-social',
  'tech-newsletter',
  'tech-video',
  'tech-virtual',
  'tech-vle',
  'tech-intranet',
  'tech-chat',
];

export const distanceUnsolved: Rule = {
  id: 'distance-unsolved',
  factor: 'sf-places',
  severity: warningFromDesign,
  needs: [],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'afstand (het onderhouden van) de persoonlijke relaties beperkt',
  },
  thresholds: { minutes: { value: 60, min: 15, max: 300 } },
  check(context, limit) {
    if (context.isSketch || isBridged(context)) return [];
    const minutes = furthest(context);
    const targets = [{ attribute: 'travelMinutesMax' }];
    if (minutes === undefined)
      return partiesOf(context).length < 2 || context.design.attributes.scope === 'company'
        ? []
        : [{ targets, unknown: true }];
    if (minutes <= limit('minutes')) return [];
    const data = { minutes: { number: minutes } };
    const open = context.of('place').filter((place) => place.attributes.rotates === undefined);
    if (open.length > 0)
      return [
        {
          targets: targetsOf(open, 'rotates'),
          data: { ...data, variant: { text: 'rotates' } },
          unknown: true,
        },
      ];
    const form = context.of('metaphor')[0];
    return [
      form
        ? { targets, data: { ...data, form: { element: form.id } } }
        : { targets, data, fixable: false },
    ];
  },
  fix(design, finding, newId) {
    const near = elementOf(finding, 'form');
    if (!near) return design;
    const chat = { kind: 'technology', entry: 'tech-chat', near } as const;
    return layCard(design, chat, newId, [{ type: 'enables', to: near }]);
  },
  examples: {
    fires: {
      crowd: true,
      about: { travelMinutesMax: 95 },
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['club', 'm-studieclub'],
        ['place', 'pl-school', { rotates: false }],
      ],
      lines: [['club', 'heldAt', 'place']],
      targets: [['.travelMinutesMax']],
    },
    silent: {
      crowd: true,
      about: { travelMinutesMax: 95 },
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['club', 'm-studieclub'],
        ['place', 'pl-bijdeelnemer', { rotates: true }],
      ],
      lines: [['club', 'heldAt', 'place']],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['club', 'm-studieclub'],
        ['place', 'pl-school', { rotates: false }],
      ],
      lines: [['club', 'heldAt', 'place']],
      targets: [['.travelMinutesMax']],
    },
  },
};

/** A place that rotates, a form or place online, or contact in between. */
function isBridged(context: Context): boolean {
  return (
    context.cards('technology', bridges).length > 0 ||
    context.cards('place', ['pl-virtueel']).length > 0 ||
    context.of('place').some((place) => place.attributes.rotates === true) ||
    context
      .of('metaphor')
      .some(({ attributes: { setting } }) => setting === 'online' || setting === 'hybrid')
  );
}

/** The longest journey that anyone filled in. */
function furthest(context: Context): number | undefined {
  const stated = numberOf(context.design.attributes, 'travelMinutesMax');
  if (stated !== undefined) return stated;
  const places = context.of('place').flatMap((place) => {
    const minutes = numberOf(place.attributes, 'travelMinutes');
    return minutes === undefined ? [] : [minutes];
  });
  return places.length > 0 ? Math.max(...places) : undefined;
}
