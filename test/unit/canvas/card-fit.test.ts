import { describe, expect, test } from 'vitest';
import { cardFit, factGap, factLine } from '../../../renderer/canvas/card-fit.ts';
import type { ZoomLevel } from '../../../renderer/canvas/zoom-level.ts';
import type { Element } from '../../../shared/design/design.ts';
import { boxOf } from '../../../shared/design/geometry.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { lineHeight, textWidth, wrapText } from '../../../shared/export/wrap.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { namesIn, textOf } from '../../support/structure.ts';

const t = translator('nl');
const levels: readonly ZoomLevel[] = ['near', 'middle', 'far'];

/** How high everything a card says comes out, with the space around it. */
function height(element: Element, level: ZoomLevel): number {
  const { name, size, most, fact, factSize, padding, zone } = cardFit(element, level, t);
  const [top, right, bottom, left] = padding;
  const form = element.kind === 'metaphor';
  const room = boxOf(element).width - left - right - (form ? 0 : zone);
  const lines = (text: string, at: number, weight: 400 | 700) =>
    wrapText(text, room, at, weight).length;
  const title = most ?? lines(name, size, element.kind === 'note' ? 400 : 700);
  const facts = fact ? factGap + lines(fact, factSize, 400) * factSize * factLine : 0;
  return top + bottom + (form ? zone : 0) + title * size * lineHeight + facts;
}

function card(part: Partial<Element>): Element {
  return { id: 'one', kind: 'metaphor', entry: 'studyclub', x: 0, y: 0, attributes: {}, ...part };
}

describe('the words of a card', () => {
  test.each(namesIn('templates/nl', '.json'))('lie within every card of %s', (name) => {
    const parsed = parseDesign(textOf(`templates/nl/${name}.json`));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const out = parsed.design.elements
      .filter(({ kind }) => kind !== 'frame')
      .flatMap((element) =>
        levels
          .filter((level) => height(element, level) > boxOf(element).height)
          .map((level) => `${level}: ${cardFit(element, level, t).name}`),
      );
    expect(out).toEqual([]);
  });

  test('leave a fact out where it does not fit, and keep it where it does', () => {
    const attributes = { groupSize: 8 };
    const short = cardFit(card({ title: 'Proefweek', attributes }), 'middle', t);
    expect(short.fact).toBe('8 mensen');
    const long = card({ title: 'Afspraken over wat gedeeld wordt in de kring', attributes });
    expect(cardFit(long, 'middle', t).fact).toBe('');
  });

  test('leave some room beside a word that a browser would break at its last letter', () => {
    const name = 'Machinerijbewijs';
    const { size, padding } = cardFit(card({ title: name }), 'far', t);
    const [, right, , left] = padding;
    const room = boxOf(card({})).width - left - right;
    expect(textWidth(name, size, 700) * 1.005).toBeLessThan(room);
    expect(textWidth(name, size + 1, 700) * 1.005).toBeGreaterThan(room);
  });

  test('of a note keep the line breaks of who wrote it, and end where its paper ends', () => {
    const note = (text: string) => card({ kind: 'note', entry: 'note', attributes: { text } });
    const [broken, flowing] = [note('a\nb\nc\nd\ne'), note('a b c d e')];
    expect(cardFit(broken, 'middle', t).size).toBeLessThan(cardFit(flowing, 'middle', t).size);
    expect(cardFit(note('woord '.repeat(200)), 'near', t).most).toBeGreaterThan(0);
  });
});
