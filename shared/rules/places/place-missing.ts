import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Where people meet each other; only online they do not. */
const physical: readonly unknown[] = ['workplace', 'meeting-place', 'school', 'hybrid'];

export const placeMissing: Rule = {
  id: 'place-missing',
  factor: 'sf-places',
  counts: 'c-place',
  severity: error,
  needs: [],
  source: {
    basis: 'source',
    ref: ['13', '7'],
    quote: 'een fysieke locatie als experimenteerruimte',
  },
  check(context) {
    if (context.isSketch || context.of('place').length > 0) return [];
    const isSomewhere = context
      .of('metaphor')
      .some(({ attributes: { setting } }) => physical.includes(setting));
    const missing: Draft = isSomewhere
      ? { data: { variant: { text: 'setting' } }, milder: true }
      : {};
    const drafts = unlessArranged(arrangements(context, ['sup-space']), missing);
    return drafts.map((draft) => ({ ...draft, fixable: true }));
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'place', entry: 'pl-bijdeelnemer' }, newId),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['cafe', 'm-cafe'],
      ],
      lines: [['cafe', 'serves', 'goal']],
      targets: [[]],
    },
    silent: {
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['cafe', 'm-cafe'],
        ['club', 'pl-horeca'],
      ],
      lines: [
        ['cafe', 'serves', 'goal'],
        ['cafe', 'heldAt', 'club'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['cafe', 'm-cafe'],
        ['room', 'sup-space'],
      ],
      targets: [['room.status']],
    },
  },
};
