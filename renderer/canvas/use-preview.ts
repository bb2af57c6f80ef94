import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useMemo } from 'react';
import type { Design } from '../../shared/design/design.ts';
import { type Box, boxAround, boxOf } from '../../shared/design/geometry.ts';
import { view } from '../commands/view-actions.ts';
import { useCurrentDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import { duration, looking } from './looking.ts';

/** What a preview is of; each is told in words of its own. */
export type PreviewKind = 'fix' | 'advice' | 'version' | 'tidy';
export type Preview = {
  /** What lies on the table: the design, or the one that is previewed. */
  readonly shown: Design;
  readonly kind: PreviewKind | undefined;
  /** Cards and lines that are not in the design. */
  readonly ghosts: ReadonlySet<string>;
  /** Cards that are not in the design, or are otherwise in it. */
  readonly different: readonly string[];
  /** How many cards of the design the preview does without. */
  readonly missing: number;
};

const none: readonly string[] = [];

export function usePreview(): Preview {
  const design = useCurrentDesign();
  const ghost = useView((state) => state.ghost);
  const kind = useView(({ dialog, side }): PreviewKind => {
    if (dialog === 'tidy') return 'tidy';
    if (side?.kind === 'history') return 'version';
    return side?.kind === 'advice' ? 'advice' : 'fix';
  });
  return useMemo(() => {
    if (!ghost) {
      return { shown: design, kind: undefined, ghosts: new Set(), different: none, missing: 0 };
    }
    const known = new Map([...design.elements, ...design.relations].map((one) => [one.id, one]));
    const kept = new Set(ghost.elements.map(({ id }) => id));
    const added = [...ghost.elements, ...ghost.relations].filter(({ id }) => !known.has(id));
    // A design read from the library has no object in common with the one on the table.
    const different = ghost.elements.filter(
      (one) =>
        known.get(one.id) !== one && JSON.stringify(known.get(one.id)) !== JSON.stringify(one),
    );
    return {
      shown: ghost,
      kind,
      ghosts: new Set(added.map(({ id }) => id)),
      different: different.map(({ id }) => id),
      missing: design.elements.filter(({ id }) => !kept.has(id)).length,
    };
  }, [design, ghost, kind]);
}

/** Between what is previewed and the edges of the table, in pixels. */
const margin = 16;
/** From this far on cards show their names in full. */
const nearEnough = 0.6;
/** With less room than this above the zoom box, what is previewed may come to lie beside it. */
const enough = 120;

/** Brings what a preview is about into view, clear of the note that tells it and of the zoom box. */
export function usePreviewInView(frame: RefObject<HTMLElement | null>, preview: Preview): void {
  const flow = useReactFlow();
  useEffect(() => {
    const { kind } = preview;
    if (!frame.current || kind === undefined || kind === 'tidy') return;
    const free = freeRoom(frame.current);
    if (free.width <= 0 || free.height <= 0) return;
    const fitOf = (box: Box) => Math.min(free.width / box.width, free.height / box.height);
    const alone = aboutOf(preview, []);
    const whole = aboutOf(preview, useView.getState().highlighted);
    // With the cards that the finding is about, where that leaves them large enough to read.
    const about = whole && fitOf(whole) >= nearEnough ? whole : alone;
    if (!about) return;
    const fits = fitOf(about);
    const now = flow.getViewport();
    // A finding has just been moved to, and that movement is taken over; any other preview stays where it is in view.
    const isFix = kind === 'fix';
    if (!isFix && isWithin(about, now, free)) return;
    view.leave();
    looking.isWhole = false;
    const zoom = Math.min(fits, isFix ? Math.max(now.zoom, 0.7) : now.zoom);
    void flow.setViewport(
      {
        zoom,
        x: free.x + free.width / 2 - (about.x + about.width / 2) * zoom,
        y: free.y + free.height / 2 - (about.y + about.height / 2) * zoom,
      },
      { duration: duration() },
    );
  }, [flow, frame, preview]);
}

/** Around all that is new or otherwise and these cards, and around the cards at the ends of a new line. */
function aboutOf({ shown, ghosts, different }: Preview, also: readonly string[]): Box | undefined {
  const ids = new Set([...different, ...also]);
  for (const { id, from, to } of shown.relations) {
    if (ghosts.has(id)) ids.add(from).add(to);
  }
  return boxAround(shown.elements.filter(({ id }) => ids.has(id)).map(boxOf));
}

/** The part of the table that neither the note nor the zoom box covers, in pixels from its corner. */
function freeRoom(table: HTMLElement): Box {
  const { top, width, height } = table.getBoundingClientRect();
  const note = table.querySelector('.preview-note')?.getBoundingClientRect();
  const zoomBox = table.querySelector('.zoom')?.getBoundingClientRect();
  const start = note ? note.bottom - top : 0;
  const above = zoomBox ? zoomBox.top - top : height;
  const end = above - start < enough ? height : above;
  return {
    x: margin,
    y: start + margin,
    width: width - 2 * margin,
    height: end - start - 2 * margin,
  };
}

type View = { readonly x: number; readonly y: number; readonly zoom: number };

function isWithin(box: Box, { x, y, zoom }: View, free: Box): boolean {
  const [left, top] = [box.x * zoom + x, box.y * zoom + y];
  return (
    left >= free.x &&
    top >= free.y &&
    left + box.width * zoom <= free.x + free.width &&
    top + box.height * zoom <= free.y + free.height
  );
}
