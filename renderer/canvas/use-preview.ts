import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useMemo } from 'react';
import type { Design } from '../../shared/design/design.ts';
import { type Box, boxAround, boxOf } from '../../shared/design/geometry.ts';
import { view } from '../commands/view-actions.ts';
import { useCurrentDesign } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import type { CardNodeType } from './card-node.tsx';
import { boxOfLines, duration, looking } from './looking.ts';
import { isWithin, previewView, viewOfWhole } from './preview-view.ts';
import type { RelationEdgeType } from './relation-edge.tsx';

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
/** With less room than this above the zoom box, what is previewed may come to lie beside it. */
const enough = 120;

/** Brings what a preview is about into view, clear of the note that tells it and of the zoom box. */
export function usePreviewInView(frame: RefObject<HTMLElement | null>, preview: Preview): void {
  const flow = useReactFlow<CardNodeType, RelationEdgeType>();
  useEffect(() => {
    const table = frame.current;
    const { kind } = preview;
    if (!table || kind === undefined || kind === 'tidy') return;
    let room = '';
    /** Whoever looks at the whole table looks at the whole of what is shown instead. */
    let isWhole = false;
    const place = () => {
      room = roomOf(table);
      const free = freeRoom(table);
      const about = aboutOf(preview, useView.getState().highlighted);
      if (!about || free.width <= 0 || free.height <= 0) return;
      const now = flow.getViewport();
      // A finding has just been moved to, and that movement is taken over; any other preview stays where it is in view.
      const isFix = kind === 'fix';
      isWhole ||= looking.isWhole && !isFix;
      if (!isFix && !isWhole && isWithin(about.alone, now, free)) return;
      view.leave();
      looking.isWhole = false;
      const lines = boxOfLines(flow);
      const whole = boxAround(lines ? [about.whole, lines] : [about.whole]) ?? about.whole;
      const to = isWhole
        ? viewOfWhole(whole, free)
        : previewView(about, free, isFix ? Math.max(now.zoom, 0.7) : now.zoom);
      void flow.setViewport(to, { duration: duration() });
    };
    place();
    // What is told beside the table may get its width later; who looked elsewhere since stays there.
    const observer = new ResizeObserver(() => {
      if (looking.left && room !== roomOf(table)) place();
    });
    observer.observe(table);
    return () => observer.disconnect();
  }, [flow, frame, preview]);
}

function roomOf({ clientWidth, clientHeight }: HTMLElement): string {
  return `${clientWidth} ${clientHeight}`;
}

function aboutOf({ shown, ghosts, different }: Preview, meant: readonly string[]) {
  const ids = new Set(different);
  const around = () => boxAround(shown.elements.filter(({ id }) => ids.has(id)).map(boxOf));
  for (const { id, from, to } of shown.relations) {
    if (ghosts.has(id)) ids.add(from).add(to);
  }
  const alone = around();
  if (!alone) return undefined;
  for (const id of meant) ids.add(id);
  const withMeant = around() ?? alone;
  const concerned = new Set(ids);
  for (const { from, to } of shown.relations) {
    if (concerned.has(from) || concerned.has(to)) ids.add(from).add(to);
  }
  const near = around() ?? alone;
  return { alone, meant: withMeant, near, whole: boxAround(shown.elements.map(boxOf)) ?? alone };
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
