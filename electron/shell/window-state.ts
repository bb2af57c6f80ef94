import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type WindowState = {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly maximized: boolean;
};

const usual: WindowState = { width: 1440, height: 900, maximized: false };

function whole(value: unknown, least: number): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= least ? value : undefined;
}

/** A damaged or missing file gives the usual window; it is never worth a message. */
export function readWindowState(path: string): WindowState {
  try {
    const kept = JSON.parse(readFileSync(path, 'utf8'));
    return {
      width: whole(kept.width, 600) ?? usual.width,
      height: whole(kept.height, 400) ?? usual.height,
      x: whole(kept.x, -20_000),
      y: whole(kept.y, -20_000),
      maximized: kept.maximized === true,
    };
  } catch {
    return usual;
  }
}

export function writeWindowState(path: string, state: WindowState): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(state));
  } catch {
    // Where the window stood may be forgotten; closing must go on.
  }
}
