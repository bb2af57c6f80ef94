import { type FamilyId, familyOfKind } from '../catalog/index.ts';
import { drawnName, nameOf } from '../catalog/naming.ts';
import { type Element, textOf } from '../design/design.ts';
import { factsOf } from './card-facts.ts';
import type { FamilyColours, Paint } from './colours.ts';
import { cutDetail } from './cuts.ts';
import { pictograms } from './pictograms.ts';
import type { Box } from './relation-paths.ts';
import { fitText, lineHeight, textWidth, type Weight, withoutSoftHyphens } from './wrap.ts';
import { escapeXml } from './xml.ts';

type Translate = (key: string, data?: Readonly<Record<string, string | number>>) => string;
type Line = { text: string; size: number; weight: Weight; fill: string };

/** Names the outline that cards of one family and size share. */
export function cutId(family: string, box: Box): string {
  return `cut-${family}-${box.width}x${box.height}`;
}

const darkFamilies: readonly FamilyId[] = ['forms', 'steering', 'places', 'obstacles'];

/** One card as it lies on the table, level "middle" of the card anatomy: silhouette, pictogram, name and one fact. */
export function drawCard(element: Element, box: Box, t: Translate, paint: Paint): string {
  const { colours } = paint;
  const family = familyOfKind(element.kind);
  const colour = paint.families[family];
  const cut = `#${cutId(family, box)}`;
  const isForm = element.kind === 'metaphor';
  const isFilled = family === 'obstacles' || family === 'notes';
  const wanted = textOf(element.attributes, 'status') === 'wanted';
  const detail = cutDetail(family, box.width, box.height);
  const zone = isForm ? 94 : element.kind === 'goal' ? 66 : 62;
  const parts = [
    `<use href="${cut}" y="5" fill="${colours.cardEdge}"/>`,
    `<use href="${cut}" fill="${isFilled ? colour.fill : colours.paper}"/>`,
    isFilled ? '' : drawZone(family, box, isForm, zone, colour),
    family === 'notes' ? '' : drawPictogram(element, family, box, isForm, zone, colour),
    `<use href="${cut}" fill="none" stroke="${colour.ink}" stroke-width="2"${wanted ? ' stroke-dasharray="7 5"' : ''}/>`,
    detail ? `<path d="${detail}" fill="none" stroke="${colour.ink}" stroke-width="2"/>` : '',
    drawWords(element, family, box, zone, paint, t),
  ];
  return `<g transform="translate(${box.x} ${box.y})">${parts.join('')}</g>`;
}

function drawZone(
  family: string,
  box: Box,
  isForm: boolean,
  zone: number,
  colour: FamilyColours,
): string {
  const size = isForm
    ? `width="${box.width}" height="${zone}"`
    : `width="${zone}" height="${box.height}"`;
  return `<rect ${size} fill="${colour.fill}" clip-path="url(#in-${cutId(family, box)})"/>`;
}

/** Forms and steering modes have a drawing of their own; every other card shows its family's. */
export function pictogramOf(element: Element): string {
  return pictograms[element.entry] ?? pictograms[`family-${familyOfKind(element.kind)}`] ?? '';
}

function drawPictogram(
  element: Element,
  family: FamilyId,
  box: Box,
  isForm: boolean,
  zone: number,
  colour: FamilyColours,
): string {
  const size = isForm ? 76 : element.kind === 'goal' ? 44 : 40;
  const x = isForm ? (box.width - size) / 2 : (zone - size) / 2 + (family === 'steering' ? 5 : 0);
  const y = isForm ? (zone - size) / 2 : (box.height - size) / 2 + (family === 'partners' ? 4 : 0);
  const tone = darkFamilies.includes(family) ? 'dark' : 'pale';
  return (
    `<svg x="${x}" y="${y}" width="${size}" height="${size}" viewBox="0 0 48 48" ` +
    `class="${tone}" color="${colour.on}">${pictogramOf(element)}</svg>`
  );
}

function drawWords(
  element: Element,
  family: FamilyId,
  box: Box,
  zone: number,
  { colours, families }: Paint,
  t: Translate,
): string {
  const colour = families[family];
  const isForm = element.kind === 'metaphor';
  const isNote = family === 'notes';
  const own = isNote || family === 'obstacles' ? colour.on : colours.ink;
  const left = isForm ? 10 : isNote ? 12 : zone + 12;
  const right = isForm ? 10 : family === 'goals' ? 26 : isNote ? 14 : 16;
  const room = box.width - left - right;
  const tab = family === 'partners' ? 8 : 0;
  const [top, bottom] = isForm ? [zone + 4, box.height - 6] : [6 + tab, box.height - 6];
  const weight: Weight = isNote ? 400 : 700;
  const range = isForm ? ([20, 27] as const) : isNote ? ([14, 20] as const) : ([15, 23] as const);
  const height = isForm ? 66 : bottom - top - (isNote ? 8 : 0);
  const title = fitText(drawnName(nameOf(element, t)), { width: room, height }, range, weight);
  const lines: Line[] = title.lines.map((text) => ({ text, size: title.size, weight, fill: own }));
  const fact = isNote ? undefined : factsOf(element, t)[0];
  const factFill = family === 'obstacles' ? colour.on : colours.ink2;
  const used = lines.length * title.size * lineHeight;
  if (fact && used + 22 <= bottom - top && textWidth(fact, 18, 400) <= room) {
    lines.push({ text: fact, size: 18, weight: 400, fill: factFill });
  }
  const anchor = isForm ? box.width / 2 : left;
  return drawLines(
    lines,
    anchor,
    isNote ? 10 : undefined,
    [top, bottom],
    isForm ? 'middle' : 'start',
  );
}

/** Stacks lines, in the middle of the room unless they start at a fixed height. */
function drawLines(
  lines: readonly Line[],
  x: number,
  start: number | undefined,
  [top, bottom]: readonly [number, number],
  anchor: 'start' | 'middle',
): string {
  const total = lines.reduce((sum, line) => sum + line.size * lineHeight, 0);
  let y = start ?? (top + bottom - total) / 2;
  const drawn = lines.map((line) => {
    const baseline = Math.round((y + line.size * 0.87) * 10) / 10;
    y += line.size * lineHeight;
    const text = escapeXml(withoutSoftHyphens(line.text));
    return `<text x="${x}" y="${baseline}" font-size="${line.size}" font-weight="${line.weight}" fill="${line.fill}" text-anchor="${anchor}">${text}</text>`;
  });
  return drawn.join('');
}
