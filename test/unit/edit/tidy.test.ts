import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Design, emptyDesign } from '../../../shared/design/design.ts';
import { boxOf, overlaps } from '../../../shared/design/geometry.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { addElement, connect, tidy, toggleLock } from '../../../shared/edit/index.ts';

const examples = new URL('../../../templates/nl/', import.meta.url);

function example(file: string): Design {
  const parsed = parseDesign(readFileSync(new URL(file, examples), 'utf8'));
  if (!parsed.ok) throw new Error('the template must parse');
  return parsed.design;
}

/** Partners that each take part in one form, in an order in which many of their lines cross. */
function crosswise(count: number): Design {
  let design = emptyDesign('d', 'Kruiselings');
  for (let at = 0; at < count; at++) {
    const y = at * 200;
    design = addElement(design, { id: `p${at}`, kind: 'stakeholder', entry: 'sh-mkb', x: 0, y });
    design = addElement(design, { id: `f${at}`, kind: 'metaphor', entry: 'm-clinic', x: 400, y });
  }
  for (let at = 0; at < count; at++) {
    design = connect(design, { id: `r${at}`, from: `p${at}`, to: `f${(at * 3) % count}` });
  }
  return design;
}

function heightsOf(design: Design): ReadonlyMap<string, number> {
  return new Map(design.elements.map((element) => [element.id, boxOf(element).y]));
}

function crossingsOf(design: Design): number {
  const height = heightsOf(design);
  const lines = design.relations.map(({ from, to }) => [height.get(from), height.get(to)] as const);
  let count = 0;
  for (const [index, [a = 0, b = 0]] of lines.entries()) {
    for (const [c = 0, d = 0] of lines.slice(index + 1)) if ((a - c) * (b - d) < 0) count++;
  }
  return count;
}

describe('tidying', () => {
  test('lays partners beside their forms, so that no lines cross that need not', () => {
    const before = crosswise(8);
    expect(crossingsOf(before)).toBeGreaterThan(0);
    expect(crossingsOf(tidy(before))).toBe(0);
  });

  test('gives the same design the same places and keeps every card', () => {
    const design = example('tpl-studieclub.json');
    expect(tidy(structuredClone(design))).toEqual(tidy(design));
    expect(tidy(tidy(design)).elements.length).toBe(design.elements.length);
  });

  test.each(readdirSync(examples))('lays no card of the example %s on another', (file) => {
    const cards = tidy(example(file)).elements.filter(({ kind }) => kind !== 'frame');
    const boxes = cards.map(boxOf);
    for (const [at, box] of boxes.entries()) {
      for (const other of boxes.slice(at + 1)) expect(overlaps(box, other)).toBe(false);
    }
  });

  test('leaves what is locked where it lies', () => {
    const locked = toggleLock(crosswise(3), { ids: ['p1'] });
    const [before, after] = [locked, tidy(locked)].map((design) =>
      design.elements.find(({ id }) => id === 'p1'),
    );
    expect(after).toEqual(before);
  });

  test('still lays a table with very many lines in columns', () => {
    const design = tidy(crosswise(450));
    const columns = new Set(design.elements.map(({ x }) => x));
    expect(columns.size).toBeLessThan(120);
    expect(columns.size).toBeGreaterThan(1);
  });
});
