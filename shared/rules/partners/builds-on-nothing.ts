import { listOf, textOf } from '../../design/design.ts';
import type { Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

export const buildsOnNothing: Rule = {
  id: 'builds-on-nothing',
  factor: 'sf-networks',
  severity: warning,
  needs: [],
  source: {
    basis: 'source',
    ref: ['MS'],
    quote: 'niet bij voorbaat bedoeld zijn als een extra structuur',
  },
  check({ design: { attributes }, isSketch }) {
    // An own answer counts, also when it says why there is nothing to build on.
    if (isSketch || textOf(attributes, 'buildsOnOther')) return [];
    const targets = [{ attribute: 'buildsOn' }];
    const chosen = listOf(attributes, 'buildsOn');
    if (!chosen) return [{ targets, unknown: true }];
    return chosen.some((id) => id !== 'str-none') ? [] : [{ targets }];
  },
  examples: {
    fires: {
      crowd: true,
      about: { buildsOn: ['str-none'] },
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
      ],
      targets: [['.buildsOn']],
    },
    silent: {
      crowd: true,
      about: { buildsOn: ['str-fieldlab'] },
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
      ],
      targets: [['.buildsOn']],
    },
  },
};
