import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Design, emptyDesign } from '../../../shared/design/design.ts';
import { boxOf } from '../../../shared/design/geometry.ts';
import { parseDesign } from '../../../shared/design/parse.ts';
import { serialiseDesign } from '../../../shared/design/serialise.ts';
import { addElement, connect, updateElement } from '../../../shared/edit/index.ts';
import { extentOf } from '../../../shared/export/line-points.ts';
import { layRelations } from '../../../shared/export/relation-paths.ts';
import { renderSvg } from '../../../shared/export/svg.ts';
import { extractDesignText } from '../../../shared/export/svg-design.ts';
import { textWidth } from '../../../shared/export/wrap.ts';
import { type Language, translator } from '../../../shared/locales/translate.ts';

const examples = new URL('../../../templates/nl/', import.meta.url);
const body = readFileSync(new URL('tpl-studieclub.json', examples), 'utf8');
const club = designIn(body);

function designIn(text: string): Design {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error('the template must parse');
  return parsed.design;
}

function draw(design = club, language: Language = 'nl', embed = false): string {
  return renderSvg(design, { t: translator(language), language, embed });
}

function viewBoxOf(svg: string): number[] {
  const found = /viewBox="(-?\d+) (-?\d+) (\d+) (\d+)" font-family/.exec(svg);
  return found?.slice(1).map(Number) ?? [];
}

describe('the picture of a design', () => {
  test.each(['nl', 'en'] as const)('of the study club looks as agreed (%s)', async (language) => {
    const golden = `../../fixtures/golden/tpl-studieclub.${language}.svg`;
    await expect(draw(club, language)).toMatchFileSnapshot(golden);
  });

  test('as a thumbnail says no title and takes its colours from the page', () => {
    const t = translator('nl');
    const svg = renderSvg(club, { t, language: 'nl', embed: false, isThumbnail: true });
    expect(svg.match(new RegExp(club.title, 'g'))).toHaveLength(1);
    expect(svg).toContain(`<title>${club.title}</title>`);
    expect(svg).not.toMatch(/(fill|stroke|color)="#/);
  });

  test('is the same bytes every time', () => {
    expect(draw(structuredClone(club))).toBe(draw());
  });

  test('holds the design byte for byte, and only when asked', () => {
    expect(extractDesignText(draw(club, 'nl', true))).toBe(body);
    expect(extractDesignText(draw())).toBeUndefined();
  });

  test('shows whatever a person typed as text and nothing else', () => {
    const nasty = '</text><script>alert(1)</script>&"\u0000\ufffe]]>';
    let design = emptyDesign('d', nasty);
    design = addElement(design, { id: 'a', kind: 'goal', entry: 'goal-shared', x: 0, y: 0 });
    design = updateElement(design, { id: 'a', attributes: { text: nasty } });
    const svg = draw(design, 'nl', true);
    expect(svg).not.toContain('<script');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML forbids
    expect(svg).not.toMatch(/[\u0000-\u0008\ufffe]/);
    const text = extractDesignText(svg) ?? '';
    expect(JSON.parse(text)).toEqual(JSON.parse(serialiseDesign(design)));
  });

  test('of an empty design is a picture with its title', () => {
    const svg = draw(emptyDesign('d', 'Nog leeg'));
    expect(svg).toContain('Nog leeg');
    expect(svg).toMatch(/width="\d+" height="\d+"/);
  });

  test('covers every card', () => {
    const [x = 0, y = 0, width = 0, height = 0] = viewBoxOf(draw());
    for (const card of club.elements.map(boxOf)) {
      expect(card.x).toBeGreaterThanOrEqual(x);
      expect(card.y).toBeGreaterThanOrEqual(y);
      expect(card.x + card.width).toBeLessThanOrEqual(x + width);
      expect(card.y + card.height).toBeLessThanOrEqual(y + height);
    }
  });

  test('covers a line that bends outside all cards', () => {
    let design = emptyDesign('d', 'Omweg');
    for (let index = 0; index < 14; index++) {
      const x = index * 240;
      design = addElement(design, {
        id: `c${index}`,
        kind: 'metaphor',
        entry: 'm-clinic',
        x,
        y: 0,
      });
    }
    for (let index = 0; index < 6; index++) {
      const [from, to] = [`c${index}`, `c${13 - index}`];
      design = connect(design, { id: `line${index}`, from, to });
      design = connect(design, { id: `back${index}`, from: to, to: from });
    }
    const boxes = new Map(design.elements.map((element) => [element.id, boxOf(element)]));
    const lines = layRelations(design.relations, boxes, [...boxes.values()]);
    const [, y = 0, , height = 0] = viewBoxOf(draw(design));
    const extents = [...lines.values()].map(extentOf);
    const top = Math.min(...extents.map((box) => box.y));
    const bottom = Math.max(...extents.map((box) => box.y + box.height));
    // Around the cards, by more than the margin of the picture.
    expect(top < -48 || bottom > 184 + 48).toBe(true);
    expect(top).toBeGreaterThanOrEqual(y);
    expect(bottom).toBeLessThanOrEqual(y + height);
  });

  test.each(readdirSync(examples))('of the example %s says every label to its end', (file) => {
    const svg = draw(designIn(readFileSync(new URL(file, examples), 'utf8')));
    const [x = 0, , width = 0] = viewBoxOf(svg);
    const labels =
      /<text x="([-\d.]+)" y="[-\d.]+" font-size="18" font-weight="600"[^>]*>([^<]+)</g;
    for (const [, middle, words = ''] of svg.matchAll(labels)) {
      const half = textWidth(words, 18, 600) / 2;
      expect(Number(middle) - half).toBeGreaterThanOrEqual(x);
      expect(Number(middle) + half).toBeLessThanOrEqual(x + width);
    }
  });

  test('draws rings on a ground of their own over all other lines', () => {
    const svg = draw();
    const [dotted, ground] = ['stroke-dasharray="0 8"', 'stroke-width="8"/>'];
    expect(svg.split(ground)).toHaveLength(svg.split(dotted).length);
    expect(svg.split(ground).length).toBeGreaterThan(1);
    expect(svg.indexOf(ground)).toBeGreaterThan(svg.lastIndexOf('M0 0L-14 -7V7z'));
  });

  test('draws a line that is two-way with an end at both sides', () => {
    let design = emptyDesign('d', 'x');
    const add = (id: string, kind: 'role' | 'targetgroup', entry: string, x: number) =>
      addElement(design, { id, kind, entry, x, y: 0 });
    design = add('a', 'role', 'rol-mentor', 0);
    design = add('b', 'targetgroup', 'tg-vak', 600);
    const type = 'mentors' as const;
    const ends = (attributes: { direction?: string }) =>
      draw(connect(design, { id: 'r', from: 'a', to: 'b', type, attributes })).split('rotate(')
        .length - 1;
    expect(ends({ direction: 'two-way' })).toBe(2);
    expect(ends({})).toBe(1);
  });
});
