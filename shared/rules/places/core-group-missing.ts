import { type Element, listOf, numberOf, textOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { partiesOf } from '../engine/queries.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const coreGroupMissing: Rule = {
  id: 'core-group-missing',
  factor: 'c-direction',
  severity: warningFromDesign,
  needs: ['stakeholder'],
  source: { basis: 'elaborated', ref: ['13'], literature: ['PB08'] },
  thresholds: {
    parties: { value: 3, min: 2, max: 20 },
    core: { value: 3, min: 1, max: 10 },
  },
  check(context, limit): readonly Draft[] {
    if (context.isSketch || partiesOf(context).length < limit('parties')) return [];
    const needed = limit('core');
    const { core, open, role } = coreOf(context);
    const known = peopleIn(context, core, needed);
    if (known >= needed) return [];
    if (role) {
      const targets = [{ element: role.id, attribute: 'filledBy' }];
      const data = { who: { element: role.id }, variant: { text: 'role' } };
      return [{ targets, data, unknown: true }];
    }
    const first = [...open][0];
    if (first !== undefined && known + peopleIn(context, open, needed) >= needed) {
      const targets = [...open].map((id) => ({ element: id }));
      return [{ targets, data: { who: { element: first } }, unknown: true }];
    }
    const data = { needed: { number: needed } };
    return context.relations('participates').length > 0 ? [{ data }] : [];
  },
  /** One card for the whole core; who they are is asked next. */
  fix: (design, _finding, newId) => layCard(design, { kind: 'role', entry: 'rol-kern' }, newId),
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
        ['club', 'm-studieclub'],
        ['lab', 'm-laboratorium'],
      ],
      lines: [
        ['firm', 'participates', 'club', { intensity: 'core' }],
        ['school', 'participates', 'lab', { intensity: 'active' }],
        ['town', 'participates', 'lab', { intensity: 'fringe' }],
      ],
      targets: [[]],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
        ['club', 'm-studieclub'],
        ['lab', 'm-laboratorium'],
      ],
      lines: [
        ['firm', 'participates', 'club', { intensity: 'core' }],
        ['school', 'participates', 'lab', { intensity: 'core' }],
        ['town', 'participates', 'lab', { intensity: 'core' }],
      ],
    },
    unknown: {
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['town', 'sh-gemeente'],
        ['club', 'm-studieclub'],
        ['lab', 'm-laboratorium'],
      ],
      lines: [
        ['firm', 'participates', 'club', { intensity: 'core' }],
        ['school', 'participates', 'lab'],
        ['town', 'participates', 'lab'],
      ],
      targets: [['school', 'town']],
    },
  },
};

/** Who is in the core, who might be, and the role of the core when nobody said who fills it. */
function coreOf(context: Context) {
  const core = new Set<string>();
  const open = new Set<string>();
  for (const { from, attributes } of context.relations('participates')) {
    if (attributes.role === 'guest') continue;
    if (attributes.intensity === 'core') core.add(from);
    else if (attributes.intensity === undefined) open.add(from);
  }
  let role: Element | undefined;
  for (const one of context.cards('role', ['rol-kern'])) {
    const filledBy = listOf(one.attributes, 'filledBy');
    for (const id of filledBy ?? []) core.add(id);
    if (textOf(one.attributes, 'person')) core.add(one.id);
    else if (!filledBy) role ??= one;
  }
  for (const id of core) open.delete(id);
  return { core, open, role };
}

/** A partner counts as one; a group counts for its size, and for enough when nobody said how many they are. */
function peopleIn(context: Context, ids: ReadonlySet<string>, enough: number): number {
  let people = 0;
  for (const id of ids) {
    const card = context.byId(id);
    people += card?.kind === 'targetgroup' ? (numberOf(card.attributes, 'size') ?? enough) : 1;
  }
  return people;
}
