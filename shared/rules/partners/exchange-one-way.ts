import { connect } from '../../edit/index.ts';
import { targetsOf } from '../engine/naming.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

export const exchangeOneWay: Rule = {
  id: 'exchange-one-way',
  factor: 'sf-experts',
  severity: warning,
  needs: ['stakeholder'],
  source: { basis: 'elaborated', ref: ['5', '7', '1'] },
  thresholds: { lines: { value: 2, min: 2, max: 20 } },
  check(context, limit) {
    const lines = context.relations('exchanges');
    const [first] = lines;
    if (!first || lines.length < limit('lines')) return [];
    const isMutual = [...lines, ...context.relations('mentors')].some(
      ({ attributes }) => attributes.direction === 'two-way',
    );
    const givers = new Set(lines.map((line) => line.from));
    if (isMutual || lines.some((line) => givers.has(line.to))) return [];
    const asked = lines.find(({ attributes }) => attributes.direction === undefined);
    const { from, to } = asked ?? first;
    const data = { giver: { element: from }, receiver: { element: to } };
    if (asked) return [{ targets: [{ element: from }, { element: to }], data, unknown: true }];
    const cards = [...givers].flatMap((id) => context.byId(id) ?? []);
    return [{ targets: targetsOf(cards), data }];
  },
  /** A line back, so that no answer of a person is changed. */
  fix(design, finding, newId) {
    const from = elementOf(finding, 'receiver');
    const to = elementOf(finding, 'giver');
    const attributes = { direction: 'one-way' };
    return from && to
      ? connect(design, { id: newId(), type: 'exchanges', from, to, attributes })
      : design;
  },
  examples: {
    fires: {
      cards: [
        ['school', 'sh-hbo'],
        ['firm', 'sh-mkb'],
        ['plant', 'sh-grootbedrijf'],
      ],
      lines: [
        ['school', 'exchanges', 'firm', { direction: 'one-way' }],
        ['school', 'exchanges', 'plant', { direction: 'one-way' }],
      ],
      targets: [['school']],
    },
    silent: {
      cards: [
        ['school', 'sh-hbo'],
        ['firm', 'sh-mkb'],
        ['plant', 'sh-grootbedrijf'],
      ],
      lines: [
        ['school', 'exchanges', 'firm', { direction: 'two-way' }],
        ['school', 'exchanges', 'plant', { direction: 'one-way' }],
      ],
    },
    unknown: {
      cards: [
        ['school', 'sh-hbo'],
        ['firm', 'sh-mkb'],
        ['plant', 'sh-grootbedrijf'],
      ],
      lines: [
        ['school', 'exchanges', 'firm'],
        ['school', 'exchanges', 'plant', { direction: 'one-way' }],
      ],
      targets: [['school', 'firm']],
    },
  },
};
