import { familyOfKind } from '../../shared/catalog/index.ts';
import { drawnName, nameOf } from '../../shared/catalog/naming.ts';
import type { Element } from '../../shared/design/design.ts';
import { boxOf } from '../../shared/design/geometry.ts';
import type { KindId } from '../../shared/design/kinds.ts';
import { factsOf } from '../../shared/export/card-facts.ts';
import { type Fitted, fitText, lineHeight, wrapText } from '../../shared/export/wrap.ts';
import type { ZoomLevel } from './zoom-level.ts';

type Translate = (key: string, data?: Readonly<Record<string, string | number>>) => string;
type Edges = readonly [top: number, right: number, bottom: number, left: number];
type Room = { readonly width: number; readonly height: number };

/** What a card says at one level, and how, all in canvas units. */
export type CardFit = {
  readonly name: string;
  readonly size: number;
  /** Lines that fit, when the name does not fit whole. */
  readonly most: number | undefined;
  /** Nothing when it does not fit: a fact is left out rather than cut. */
  readonly fact: string;
  readonly factSize: number;
  /** The words lie this far within the card, or within what its coloured part leaves. */
  readonly padding: Edges;
  readonly zone: number;
};

/** Space between the name and its fact. */
export const factGap = 2;
export const factLine = 1.25;
/** A title carries further than a fact: it gives way to one no further than this, and only when it takes two lines or one. */
const least = 0.8;

type Known = { readonly t: Translate; readonly levels: Map<ZoomLevel, CardFit> };
const known = new WeakMap<Element, Known>();

/** Worked out once for a card that does not change: it is asked again at every frame of a drag. */
export function cardFit(element: Element, level: ZoomLevel, t: Translate): CardFit {
  let of = known.get(element);
  if (of?.t !== t) {
    of = { t, levels: new Map() };
    known.set(element, of);
  }
  const before = of.levels.get(level);
  if (before) return before;
  const fit = fitted(element, level, t);
  of.levels.set(level, fit);
  return fit;
}

function fitted(element: Element, level: ZoomLevel, t: Translate): CardFit {
  const { kind } = element;
  const name = drawnName(nameOf(element, t));
  const zone = zoneOf(element, level);
  const padding = paddingOf(kind);
  const room = roomOf(element, zone, padding);
  const title = (height: number) =>
    fitText(name, { ...room, height }, rangeOf(kind, level), kind === 'note' ? 400 : 700);
  const alone = title(room.height);
  const factSize = level === 'near' ? 15 : 18;
  const said = { name, factSize, padding, zone };
  for (const fact of offered(element, level, t)) {
    const wrapped = wrapText(fact.text, room.width, factSize, 400);
    const lines = wrapped.length;
    const isTorn = lines > 1 && !wrapped.at(-1)?.trim().includes(' ');
    if (lines > fact.lines || isTorn) continue;
    const height = room.height - factGap - lines * factSize * factLine;
    const fits = alone.lines.length * alone.size * lineHeight <= height;
    const beside = fits ? alone : title(height);
    const same = beside.size === alone.size;
    const near = beside.lines.length <= 2 && beside.size >= alone.size * least;
    if (beside.whole && (same || near)) {
      return { ...said, ...sized(beside), fact: fact.text };
    }
  }
  return { ...said, ...sized(alone), fact: '' };
}

function sized({ size, lines, whole }: Fitted): Pick<CardFit, 'size' | 'most'> {
  return { size, most: whole ? undefined : lines.length };
}

/** Facts to try, the fullest first: a form that is near has room for three, any other card for one. */
function offered(element: Element, level: ZoomLevel, t: Translate) {
  if (level === 'far' || level === 'speck' || element.kind === 'note') return [];
  const facts = factsOf(element, t);
  const most = element.kind === 'metaphor' && level === 'near' ? 3 : 1;
  return Array.from({ length: Math.min(most, facts.length) }, (_, left) => ({
    text: facts.slice(0, Math.min(most, facts.length) - left).join(', '),
    lines: most === 1 ? 1 : 2,
  }));
}

/** How high the band of a form is; far away, what its pictogram takes of the card, which is coloured all over. */
const bands: Readonly<Record<ZoomLevel, number>> = { near: 76, middle: 94, far: 108, speck: 108 };

/** The coloured part of a card: a band on top of a form, a strip at the left of the others. */
export function zoneOf({ kind }: Element, level: ZoomLevel): number {
  if (kind === 'metaphor') return bands[level];
  if (kind === 'note') return 0;
  return kind === 'goal' ? 66 : 62;
}

function paddingOf(kind: KindId): Edges {
  const family = familyOfKind(kind);
  if (kind === 'metaphor') return [2, 10, 6, 10];
  // Clear of the folded corner.
  if (family === 'notes') return [8, 14, 24, 12];
  if (family === 'goals') return [4, 26, 4, 12];
  // Clear of the slanted sides of its point.
  if (family === 'steering') return [4, 26, 4, 12];
  // Below the tab of the badge.
  return [family === 'partners' ? 12 : 4, 16, 4, 12];
}

/** A browser draws words up to half a per cent wider than their letters are, and would break one that fits only just. */
const narrower = 0.99;

function roomOf(element: Element, zone: number, [top, right, bottom, left]: Edges): Room {
  const { width, height } = boxOf(element);
  const form = element.kind === 'metaphor';
  return {
    width: (width - left - right - (form ? 0 : zone)) * narrower,
    height: height - top - bottom - (form ? zone : 0),
  };
}

function rangeOf(kind: KindId, level: ZoomLevel): readonly [number, number] {
  if (kind === 'goal') return level === 'near' ? [14, 18] : [15, 27];
  if (kind === 'note') return level === 'near' ? [14, 16] : [14, 24];
  if (kind === 'metaphor') return level === 'near' ? [18, 24] : [20, level === 'far' ? 33 : 28];
  return level === 'near' ? [14, 19] : [15, level === 'far' ? 27 : 24];
}
