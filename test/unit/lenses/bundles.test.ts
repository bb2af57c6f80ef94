import { describe, expect, test } from 'vitest';
import { bundlesOf } from '../../../renderer/lenses/bundles.ts';
import type { Element } from '../../../shared/design/design.ts';
import type { KindId } from '../../../shared/design/kinds.ts';

function cards(kind: KindId, count: number): Element[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${kind}-${at}`,
    kind,
    entry: kind,
    x: 0,
    y: 0,
    attributes: {},
  }));
}

describe('cards of a ring', () => {
  test('are shown one by one as long as there is room for their names', () => {
    expect(bundlesOf(cards('goal', 20), 20)).toBeUndefined();
  });

  test('are counted by family when there is none, and no card is lost', () => {
    const ring = [...cards('goal', 20), ...cards('stakeholder', 12), ...cards('place', 1)];
    const bundles = bundlesOf(ring, 300);
    expect(bundles?.map(({ family, elements }) => [family, elements.length])).toEqual([
      ['goals', 20],
      ['partners', 12],
      ['places', 1],
    ]);
    expect(bundles?.flatMap(({ elements }) => elements)).toEqual(ring);
  });

  test('keep their names in a ring that holds only a few', () => {
    expect(bundlesOf(cards('goal', 3), 300)).toBeUndefined();
  });
});
