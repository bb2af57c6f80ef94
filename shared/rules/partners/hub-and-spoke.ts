import type { Element } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { targetsOf } from '../engine/naming.ts';
import { partiesOf } from '../engine/queries.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

export const hubAndSpoke: Rule = {
  id: 'hub-and-spoke',
  factor: 'c-collaborate',
  severity: hint,
  needs: ['stakeholder'],
  source: { basis: 'elaborated', ref: ['7'], literature: ['PB08'] },
  thresholds: {
    share: { value: 80, min: 50, max: 100 },
    parties: { value: 4, min: 3, max: 20 },
    lines: { value: 3, min: 3, max: 20 },
  },
  check(context, limit) {
    const lines = context.relations('exchanges');
    if (lines.length < limit('lines') || partiesOf(context).length < limit('parties')) return [];
    const counts = new Map<string, number>();
    for (const { from, to } of lines)
      for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
    const [most] = [...counts].sort((one, other) => other[1] - one[1]);
    const hub = most && context.byId(most[0]);
    const share = limit('share') / 100;
    if (!hub || most[1] / lines.length <= share) return [];
    const spokes = partiesOf(context).filter(({ id }) => id !== hub.id && counts.has(id));
    if (spokes.length < 2 || meetElsewhere(context, spokes)) return [];
    const extra = Math.ceil(most[1] / share) - lines.length;
    return [
      {
        targets: targetsOf([hub, ...spokes]),
        data: { hub: { element: hub.id }, lines: { number: extra } },
        fixable: extra > 0 && extra <= freePairs(context, spokes),
      },
    ];
  },
  fix(design, finding, newId) {
    const { lines } = finding.data;
    const spokes = finding.targets.slice(1).flatMap(({ element }) => element ?? []);
    let left = lines && 'number' in lines ? lines.number : 0;
    let now = design;
    for (const [index, to] of spokes.slice(1).entries()) {
      const from = spokes[index];
      if (left <= 0 || !from) break;
      const next = connect(now, { id: newId(), type: 'exchanges', from, to });
      if (next !== now) left--;
      now = next;
    }
    return now;
  },
  examples: {
    fires: {
      cards: [
        ['school', 'sh-mbo'],
        ['firm', 'sh-mkb'],
        ['plant', 'sh-grootbedrijf'],
        ['town', 'sh-gemeente'],
      ],
      lines: [
        ['school', 'exchanges', 'firm'],
        ['school', 'exchanges', 'plant'],
        ['school', 'exchanges', 'town'],
      ],
      targets: [['school', 'firm', 'plant', 'town']],
    },
    silent: {
      cards: [
        ['school', 'sh-mbo'],
        ['firm', 'sh-mkb'],
        ['plant', 'sh-grootbedrijf'],
        ['town', 'sh-gemeente'],
      ],
      lines: [
        ['school', 'exchanges', 'firm'],
        ['school', 'exchanges', 'plant'],
        ['school', 'exchanges', 'town'],
        ['firm', 'exchanges', 'plant'],
      ],
    },
  },
};

/** Two of them take part in the same form, and so know each other without the one in the middle. */
function meetElsewhere(context: Context, spokes: readonly Element[]): boolean {
  const forms = new Set<string>();
  for (const { id } of spokes) {
    const own = new Set(context.from(id, 'participates').map((line) => line.to));
    for (const form of own) {
      if (forms.has(form)) return true;
      forms.add(form);
    }
  }
  return false;
}

/** Neighbours in this order that have no line yet; the fix draws along them. */
function freePairs(context: Context, spokes: readonly Element[]): number {
  return spokes.filter(({ id }, index) => {
    const next = spokes[index + 1];
    return next && !context.from(id, 'exchanges').some((line) => line.to === next.id);
  }).length;
}
