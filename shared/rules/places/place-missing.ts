import type { Rule } from '../engine/rule.ts';
import { error } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const placeMissing: Rule = {
  id: 'place-missing',
  factor: 'sf-places',
  severity: error,
  needs: [],
  source: {
    basis: 'source',
    ref: ['13', '7'],
    quote: 'een fysieke locatie als experimenteerruimte',
  },
  check(context) {
    if (context.isSketch || context.of('place').length > 0) return [];
    const rooms = context.cards('support', ['sup-space']);
    if (rooms.some((room) => room.attributes.status !== 'wanted') && rooms.length > 0) return [];
    return rooms.length > 0 ? [{ milder: true }] : [{}];
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'place', entry: 'pl-bijdeelnemer' }, newId),
};
