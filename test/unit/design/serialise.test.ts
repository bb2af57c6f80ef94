import { expect, test } from 'vitest';
import type { Design } from '../../../shared/design/design.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { designWith } from '../../support/designs.ts';

/** Written from objects that were never written before. */
function afresh(design: Design): string {
  return serialiseDesign(structuredClone(design));
}

test('a design that is written again after a change has the bytes of one that is written for the first time', () => {
  const texts = Array.from({ length: 200 }, (_, number) => `Note ${number}`);
  const first = designWith('big', 'Big', ...texts);
  const { elements } = first;
  const [card] = elements;
  if (!card) throw new Error('a design of notes has cards');
  const changes: readonly Design['elements'][] = [
    elements,
    elements.map((element, at) => (at === 130 ? { ...element, x: element.x + 8 } : element)),
    elements.toSpliced(70, 1),
    elements.toSpliced(10, 0, { ...card, id: 'new' }),
    elements.slice(0, 64),
    elements.slice(0, 65),
    [],
    elements,
  ];
  const other = designWith('other', 'Other', ...texts.slice(0, 90));
  for (const changed of changes) {
    const design = { ...first, elements: changed };
    const written = serialiseDesign(design);
    expect(written).toBe(afresh(design));
    expect(JSON.parse(written).elements).toHaveLength(changed.length);
    // In between another design is written, as where two are open.
    expect(serialiseDesign(other)).toBe(afresh(other));
  }
});
