import { familyOfKind } from '../catalog/index.ts';
import { nameOf } from '../catalog/naming.ts';
import { type Design, type Element, numberOf, type Relation, textOf } from '../design/design.ts';
import { boxOf } from '../design/geometry.ts';
import { serialiseDesign } from '../design/serialise.ts';
import { cutId, drawCard } from './card.ts';
import { lightPaint, type Paint, themePaint } from './colours.ts';
import { cutPath } from './cuts.ts';
import { labelAround, labelSize, labelWidth } from './label-place.ts';
import { labelsAlong } from './labels-along.ts';
import { extentOf } from './line-points.ts';
import { groundWidth, relationLooks } from './relation-looks.ts';
import { type Box, layRelations, type RelationLine } from './relation-paths.ts';
import { designMetadata } from './svg-design.ts';
import { textWidth } from './wrap.ts';
import { escapeXml } from './xml.ts';

type Translate = (key: string, data?: Readonly<Record<string, string | number>>) => string;
export type SvgOptions = {
  readonly t: Translate;
  readonly language: 'nl' | 'en';
  /** Puts the whole design into the picture, so that it can be opened again. */
  readonly embed: boolean;
  /** A style sheet with the fonts; without it the reader's own fonts are used. */
  readonly fontCss?: string;
  /** Small and beside its title: without the title, and in the colours of the page it is shown in. */
  readonly isThumbnail?: boolean;
};

const margin = 48;
const heading = 72;

/** The picture of a design in canvas units, title on top. The same design, language and options give the same bytes. */
export function renderSvg(design: Design, options: SvgOptions): string {
  const { t, language, embed, fontCss, isThumbnail = false } = options;
  const paint = isThumbnail ? themePaint : lightPaint;
  const { colours } = paint;
  const boxes = new Map(design.elements.map((element) => [element.id, boxOf(element)]));
  const frames = design.elements.filter((element) => element.kind === 'frame');
  const cards = design.elements.filter((element) => element.kind !== 'frame');
  const lines = layRelations(
    design.relations,
    boxes,
    cards.flatMap((element) => boxes.get(element.id) ?? []),
  );
  const labels = isThumbnail ? [] : labelsOf(design, lines, t);
  const taken = [
    ...boxes.values(),
    ...[...lines.values()].map(extentOf),
    ...labels.map(({ box }) => nearEdge(box)),
  ];
  const area = isThumbnail
    ? areaOf(taken, 0, 0)
    : areaOf(taken, heading, textWidth(design.title, 34, 700));
  const drawCards = (element: Element): string => drawCard(element, boxOf(element), t, paint);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${language}" role="img" width="${area.width}" height="${area.height}" ` +
      `viewBox="${area.x} ${area.y} ${area.width} ${area.height}" font-family="'Atkinson Hyperlegible Next', 'Segoe UI', sans-serif">`,
    `<title>${escapeXml(design.title)}</title>`,
    embed ? designMetadata(serialiseDesign(design)) : '',
    `<style>${fontCss ?? ''}.dark .accent{fill:${colours.accent};fill-opacity:1}</style>`,
    `<defs>${cutsOf(cards)}</defs>`,
    `<rect x="${area.x}" y="${area.y}" width="${area.width}" height="${area.height}" fill="${colours.table}"/>`,
    isThumbnail
      ? ''
      : `<text x="${area.x + margin}" y="${area.y + margin + 24}" font-family="'Young Serif', Georgia, serif" font-size="34" fill="${colours.ink}">${escapeXml(design.title)}</text>`,
    ...frames.map((element) => drawFrame(element, t, paint)),
    ...upwards(design.relations).map((relation) => {
      const line = lines.get(relation.id);
      return line ? drawRelation(relation, line, paint) : '';
    }),
    ...cards.map(drawCards),
    labels.map((label) => drawLabel(label, paint)).join('\n'),
    '</svg>\n',
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function areaOf(boxes: readonly Box[], heading: number, titleWidth: number): Box {
  const left = Math.min(...boxes.map((box) => box.x), boxes.length === 0 ? 0 : Infinity);
  const top = Math.min(...boxes.map((box) => box.y), boxes.length === 0 ? 0 : Infinity);
  const right = Math.max(...boxes.map((box) => box.x + box.width), left + 320, left + titleWidth);
  const bottom = Math.max(...boxes.map((box) => box.y + box.height), top);
  return {
    x: Math.floor(left) - margin,
    y: Math.floor(top) - margin - heading,
    width: Math.ceil(right - left) + 2 * margin,
    height: Math.ceil(bottom - top) + 2 * margin + heading,
  };
}

/** One outline and one clip per family and size that occur. */
function cutsOf(cards: readonly Element[]): string {
  const cuts = new Map<string, string>();
  for (const card of cards) {
    const family = familyOfKind(card.kind);
    const box = boxOf(card);
    const id = cutId(family, box);
    const path = cutPath(family, box.width, box.height);
    cuts.set(
      id,
      `<path id="${id}" d="${path}"/><clipPath id="in-${id}"><path d="${path}"/></clipPath>`,
    );
  }
  return [...cuts.keys()]
    .sort()
    .map((id) => cuts.get(id))
    .join('');
}

function drawFrame(element: Element, t: Translate, { families }: Paint): string {
  const box = boxOf(element);
  const { ink } = families.notes;
  return (
    `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" rx="16" fill="none" stroke="${ink}" stroke-width="2.5" stroke-dasharray="12 8"/>` +
    `<text x="${box.x + 18}" y="${box.y + 32}" font-size="22" font-weight="700" fill="${ink}">${escapeXml(nameOf(element, t))}</text>`
  );
}

/** Those with a ground under their end come last, and so lie on top. */
function upwards(relations: Design['relations']): Design['relations'] {
  const isOver = ({ type }: Relation): boolean => relationLooks[type].ground === true;
  return [...relations.filter((one) => !isOver(one)), ...relations.filter(isOver)];
}

function drawRelation(relation: Relation, line: RelationLine, { colours }: Paint): string {
  const look = relationLooks[relation.type];
  const strength =
    relation.type === 'serves' ? numberOf(relation.attributes, 'strength') : undefined;
  const width = strength ? ([2.4, 3.2, 4][strength - 1] ?? look.width) : look.width;
  const twoWay = look.bothEnds || textOf(relation.attributes, 'direction') === 'two-way';
  const dash = look.dash ? ` stroke-dasharray="${look.dash}"` : '';
  const cap = look.dash?.startsWith('0') ? ' stroke-linecap="round"' : '';
  const placed = (at: RelationLine['end']): string =>
    `d="${look.end}" transform="translate(${at.x} ${at.y}) rotate(${at.angle})"`;
  const ground = look.ground
    ? `<path ${placed(line.end)} fill="none" stroke="${colours.table}" stroke-width="${groundWidth}"/>`
    : '';
  const path = `<path d="${line.path}" fill="none" stroke="${colours.wire}" stroke-width="${width}"${dash}${cap}/>`;
  const core = look.double
    ? `<path d="${line.path}" fill="none" stroke="${colours.table}" stroke-width="2.6"/>`
    : '';
  const end = (at: RelationLine['end']): string =>
    `<path ${placed(at)} fill="${look.open ? colours.table : colours.wire}" stroke="${colours.wire}" stroke-width="2.4"/>`;
  return ground + path + core + end(line.end) + (twoWay ? end(line.start) : '');
}

type Label = { readonly text: string; readonly box: Box };

/** A label lies in the gap between two cards and never on or under one, nor on another label or an end: no room, no label. */
function labelsOf(
  design: Design,
  lines: ReadonlyMap<string, RelationLine>,
  t: Translate,
): readonly Label[] {
  const cards = design.elements.filter((element) => element.kind !== 'frame').map(boxOf);
  const labelled = design.relations.flatMap(({ id, type }) => {
    const line = lines.get(id);
    const text = t(`relation.${type}.from`);
    return line ? [{ id, line, text, width: labelWidth(text), hasRoom: true }] : [];
  });
  const places = labelsAlong(labelled, cards);
  return labelled.flatMap(({ id, text, width }) => {
    const place = places.get(id);
    return place?.hasRoom ? [{ text, box: labelAround(place.at, width) }] : [];
  });
}

/** What counts of a label for the size of the picture: it may come this much nearer to the edge than a card. */
function nearEdge({ x, y, width, height }: Box): Box {
  const nearer = margin - 12;
  return { x: x + nearer, y, width: Math.max(width - 2 * nearer, 0), height };
}

function drawLabel({ text, box }: Label, { colours }: Paint): string {
  const x = box.x + box.width / 2;
  return (
    `<text x="${x}" y="${box.y + 20}" font-size="${labelSize}" font-weight="600" text-anchor="middle" fill="${colours.ink}" ` +
    `stroke="${colours.table}" stroke-width="8" stroke-linejoin="round" paint-order="stroke">${escapeXml(text)}</text>`
  );
}
