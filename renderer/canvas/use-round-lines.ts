import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Design } from '../../shared/design/design.ts';
import type { RelationLine } from '../../shared/export/relation-paths.ts';
import { isPlain, keepLines, workFor } from './lines.ts';

/** A table is left alone for this long before its lines are led round its cards: whoever moves one, moves more. */
const quiet = 400;

/**
 * On a large table lines run straight first, and round cards as soon as a worker has found out how. Gives another
 * number each time it has. Until the first time the frame says that they are a sketch.
 */
export function useRoundLines(design: Design, frame: RefObject<HTMLElement | null>): number {
  const [found, setFound] = useState(0);
  const worker = useRef<Worker | undefined>(undefined);
  useLayoutEffect(() => {
    frame.current?.toggleAttribute('data-sketched', isPlain(design));
  }, [design, frame, found]);
  useEffect(() => {
    const work = workFor(design);
    if (!work) return undefined;
    let isAtWork = false;
    const begin = setTimeout(() => {
      worker.current ??= new Worker(new URL('./lines-worker.ts', import.meta.url), {
        type: 'module',
      });
      isAtWork = true;
      worker.current.onmessage = ({ data }: MessageEvent<ReadonlyMap<string, RelationLine>>) => {
        isAtWork = false;
        keepLines(design, data);
        setFound((count) => count + 1);
      };
      // Without a worker they stay as they are, and are no sketch.
      worker.current.onerror = () => frame.current?.removeAttribute('data-sketched');
      worker.current.postMessage(work);
    }, quiet);
    return () => {
      clearTimeout(begin);
      // What it works at is no longer asked for, and the next would have to wait for it.
      if (isAtWork) dismiss(worker);
    };
  }, [design, frame]);
  useEffect(() => () => dismiss(worker), []);
  return found;
}

function dismiss(worker: RefObject<Worker | undefined>): void {
  worker.current?.terminate();
  worker.current = undefined;
}
