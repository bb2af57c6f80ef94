import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../shared/design/design.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { benchDesign } from '../../bench/design.ts';
import { textOf } from '../../support/structure.ts';

const whole = textOf('test/fixtures/designs/v1-studieclub.leer');

function opened(text: string, known?: Design): Design {
  const parsed = parseDesign(text, known);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.design;
}

type Json = { [key: string]: unknown };

/** Every object and list in a file, so that any of them can be changed. */
function placesIn(value: unknown): Json[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Json, ...Object.values(value).flatMap(placesIn)]; // a list is changed by its index
}

const values = fc.constantFrom<unknown>(
  'x',
  3,
  -1,
  true,
  null,
  {},
  [],
  ['growers'],
  'growers',
  1e9,
);

describe('a file read beside a design that is known', () => {
  test('is judged as if it were read alone, whatever was done to it', () => {
    const known = opened(whole);
    let refused = 0;
    let taken = 0;
    fc.assert(
      fc.property(fc.nat(), fc.nat(), values, fc.boolean(), (place, key, value, removes) => {
        const raw: unknown = JSON.parse(whole);
        const places = placesIn(raw);
        const at = places[place % places.length] ?? {};
        const keys = Object.keys(at);
        const name = keys[key % (keys.length || 1)] ?? 'new';
        if (removes) Reflect.deleteProperty(at, name);
        else at[name] = value;
        const text = JSON.stringify(raw);
        const alone = parseDesign(text);
        expect(parseDesign(text, known)).toEqual(alone);
        if (alone.ok) taken++;
        else refused++;
      }),
      { numRuns: 600 },
    );
    expect(Math.min(refused, taken)).toBeGreaterThan(30);
  });

  test('spares every card that is the same; cards of one kind have the same names, whatever was filled in', () => {
    const known = opened(whole);
    const names = known.elements.map(({ attributes }) => Object.keys(attributes));
    const next = opened(serialiseDesign({ ...known, title: 'Anders' }), known);
    expect(next.elements.every((card, index) => card === known.elements[index])).toBe(true);
    const cards = known.elements.filter(({ kind }) => kind === 'metaphor');
    expect(cards.length).toBeGreaterThan(1);
    for (const card of cards) {
      const first = known.elements.findIndex(({ kind }) => kind === card.kind);
      expect(Object.keys(card.attributes)).toEqual(names[first]);
    }
  });

  test('keeps the cards and lines that are the same as the very same objects', () => {
    const known = opened(whole);
    const moved = known.elements.map((card, index) => (index === 3 ? { ...card, x: 8 } : card));
    const next = opened(serialiseDesign({ ...known, elements: moved }), known);
    const same = next.elements.filter((card, index) => card === known.elements[index]);
    expect(same).toHaveLength(known.elements.length - 1);
    expect(next.relations.every((line, index) => line === known.relations[index])).toBe(true);
    expect(next.elements[3]?.x).toBe(8);
  });

  test('keeps the order of fields that only a newer program knows', () => {
    const known = opened(
      whole.replace('"attributes": {', '"attributes": {"far": {"a": 1, "b": 2},'),
    );
    const turned = whole.replace('"attributes": {', '"attributes": {"far": {"b": 2, "a": 1},');
    const text = serialiseDesign(opened(turned, known));
    expect(text).toBe(serialiseDesign(opened(turned)));
    expect(text.indexOf('"b": 2')).toBeLessThan(text.indexOf('"a": 1'));
  });
});

describe('the bytes of a design', () => {
  test('are those of ordinary JSON, laid out in one way', () => {
    for (const design of [opened(whole), benchDesign(120), benchDesign(60, 0)]) {
      const text = serialiseDesign(design);
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), undefined, 2)}\n`);
    }
    const empty = serialiseDesign({ ...opened(whole), elements: [], relations: [] });
    expect(empty).toBe(`${JSON.stringify(JSON.parse(empty), undefined, 2)}\n`);
  });

  test('say a changed card anew and the others as before', () => {
    const design = opened(whole);
    const before = serialiseDesign(design).split('\n');
    const [first, ...rest] = design.elements;
    if (!first) throw new Error('no card');
    const after = serialiseDesign({ ...design, elements: [{ ...first, x: -8 }, ...rest] });
    const changed = after.split('\n').filter((line, index) => line !== before[index]);
    expect(changed).toEqual(['      "x": -8,']);
  });
});
