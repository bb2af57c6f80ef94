import { describe, expect, it } from 'vitest';
import { boxOf, carriedBy, membersOf } from '../../../shared/design/geometry.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import {
  alignElements,
  distributeElements,
  edges,
  frameAround,
  moveElements,
  toggleLock,
} from '../../../shared/edit/index.ts';
import { design } from '../../support/design-builder.ts';

const three = moveElements(
  design().add('a', 'm-clinic').add('b', 'm-cafe').add('c', 'pl-school').build(),
  {
    moves: [
      { id: 'a', x: 0, y: 8 },
      { id: 'b', x: 320, y: 80 },
      { id: 'c', x: 1000, y: 400 },
    ],
  },
);
const ids = ['a', 'b', 'c'];
const at = (made: typeof three, id: string) => {
  const element = made.elements.find((one) => one.id === id);
  if (!element) throw new Error(`no ${id}`);
  return boxOf(element);
};

describe('cards on one line', () => {
  it.each(edges)('%s is the same for all of them', (edge) => {
    const made = alignElements(three, { ids, edge });
    const line = (id: string) => {
      const { x, y, width, height } = at(made, id);
      if (edge === 'left') return x;
      if (edge === 'right') return x + width;
      if (edge === 'centre') return x + width / 2;
      if (edge === 'top') return y;
      if (edge === 'bottom') return y + height;
      return y + height / 2;
    };
    for (const id of ids) expect(Math.abs(line(id) - line('a'))).toBeLessThanOrEqual(8);
    expect(alignElements(made, { ids, edge })).toBe(made);
  });

  it('a locked card stays, and the others come to it', () => {
    const locked = toggleLock(three, { ids: ['c'] });
    const made = alignElements(locked, { ids, edge: 'left' });
    expect(ids.map((id) => at(made, id).x)).toEqual([1000, 1000, 1000]);
    expect(at(made, 'c')).toEqual(at(three, 'c'));
  });

  it('the same room between neighbours, first and last where they were', () => {
    const made = distributeElements(three, { ids, axis: 'x' });
    const [a, b, c] = [at(made, 'a'), at(made, 'b'), at(made, 'c')];
    expect(Math.abs(b.x - (a.x + a.width) - (c.x - (b.x + b.width)))).toBeLessThanOrEqual(8);
    expect([a.x, c.x]).toEqual([0, 1000]);
    expect(b.y).toBe(80);
  });

  it('fewer than it takes change nothing', () => {
    expect(alignElements(three, { ids: ['a'], edge: 'left' })).toBe(three);
    expect(distributeElements(three, { ids: ['a', 'b'], axis: 'x' })).toBe(three);
  });
});

describe('a lock', () => {
  it('is put on all, taken off when all have it, and stays in the file', () => {
    const locked = toggleLock(three, { ids: ['a', 'b'] });
    const text = serialiseDesign(locked);
    const parsed = parseDesign(text);
    expect(parsed.ok && parsed.design.elements.map((element) => element.locked)).toEqual([
      true,
      true,
      undefined,
    ]);
    expect(serialiseDesign(toggleLock(locked, { ids: ['a', 'b'] }))).toBe(serialiseDesign(three));
  });
});

describe('a frame', () => {
  const framed = frameAround(three, { id: 'frame', entry: 'frame-phase', ids: ['a', 'b'] });
  const frame = framed.elements.find((element) => element.id === 'frame');

  it('lies around the cards with room for its name, and carries them', () => {
    if (!frame) throw new Error('a frame');
    expect(membersOf(framed, frame).map((element) => element.id)).toEqual(['a', 'b']);
    const area = boxOf(frame);
    for (const id of ['a', 'b']) {
      expect(at(framed, id).y - area.y).toBeGreaterThanOrEqual(40);
      expect(at(framed, id).x - area.x).toBeGreaterThanOrEqual(8);
    }
    expect(carriedBy(framed, ['frame'])).toEqual(['a', 'b']);
  });

  it('leaves what is locked, and takes notes of what it carries', () => {
    const noted = design(toggleLock(framed, { ids: ['b'] }))
      .add('note', 'note-free', { stuckTo: ['a'] })
      .build();
    const far = moveElements(noted, { moves: [{ id: 'note', x: 5000, y: 5000 }] });
    expect(carriedBy(far, ['frame'])).toEqual(['a', 'note']);
  });
});
