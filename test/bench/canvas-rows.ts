import { addCards } from './add-cards.ts';
import { openBrowser, serveFolder } from './browser.ts';
import { type Act, acts, type Sample, visit } from './canvas.ts';
import { buildPeers, peerNames } from './peers/build.ts';
import { ours, type Program, peer } from './programs.ts';
import { type Cells, mean, median, type Part, percentile, type Row } from './table.ts';

const frame = 1_000 / 60;

/** Frames that a screen of 60 Hz showed twice or more often, because the next was not ready. */
function dropped(frames: readonly number[]): number {
  return frames.reduce((sum, time) => sum + Math.max(0, Math.round(time / frame) - 1), 0);
}

type Samples = ReadonlyMap<string, readonly Sample[]>;

function cellsOf(samples: Samples, value: (samples: readonly Sample[]) => number): Cells {
  return Object.fromEntries([...samples].map(([name, taken]) => [name, value(taken)]));
}

function rowsOfAct(samples: Samples, act: Act, size: string, isBudget: boolean): Row[] {
  const framesOf = (taken: readonly Sample[]) => taken.flatMap((sample) => sample.frames[act]);
  const of = (value: (frames: readonly number[]) => number) =>
    cellsOf(samples, (taken) => value(framesOf(taken)));
  const base = { size, unit: 'ms', beside: 'react-flow' };
  const means = of(mean);
  const least = Math.max(...peerNames.slice(1).map((name) => means[name] ?? 0));
  const smooth = means.ours !== undefined && means['react-flow'] !== undefined;
  return [
    {
      ...base,
      measure: `${act}: mean frame`,
      cells: means,
      ...(isBudget && smooth
        ? {
            budget: {
              words: 'as React Flow (± 5 %), better than the rest',
              holds:
                (means.ours ?? 0) <= (means['react-flow'] ?? 0) * 1.05 &&
                (least === 0 || (means.ours ?? 0) <= least),
            },
          }
        : {}),
    },
    { ...base, measure: `${act}: 95th`, cells: of((all) => percentile(all, 0.95)) },
    { ...base, measure: `${act}: 99th`, cells: of((all) => percentile(all, 0.99)) },
    {
      ...base,
      measure: `${act}: dropped of 100`,
      unit: '',
      cells: of((all) => (dropped(all) / (all.length + dropped(all))) * 100),
    },
  ];
}

function firstLine(error: unknown): string {
  return String(error).split('\n')[0] ?? '';
}

async function measureAdding(origin: string | undefined, remarks: string[]): Promise<Row[]> {
  try {
    return await addCards(300, (size) =>
      origin === undefined ? [] : peerNames.map((name) => peer(name, origin, size)),
    );
  } catch (error) {
    remarks.push(`adding cards: ${firstLine(error)}`);
    return [];
  }
}

/** Every program in turn, several times over, so that a busy moment of the computer meets all of them. */
async function sampleAll(
  programs: readonly Program[],
  size: number,
  rounds: number,
  remarks: string[],
): Promise<Samples> {
  const samples = new Map<string, Sample[]>();
  for (let round = 0; round < rounds; round++) {
    for (const program of programs) {
      process.stderr.write(`  ${size} shapes, round ${round + 1}: ${program.name}\n`);
      // A browser of its own, so that what one program leaves behind is no burden to the next.
      const browser = await openBrowser();
      try {
        if (!browser) continue;
        const sample = await visit(browser, program, size);
        samples.set(program.name, [...(samples.get(program.name) ?? []), sample]);
      } catch (error) {
        remarks.push(`${program.name} with ${size} shapes: ${firstLine(error)}`);
      } finally {
        await browser?.close().catch(() => {});
      }
    }
  }
  return samples;
}

function loadRow(samples: Samples, size: number, words: string): Row {
  const cells = cellsOf(samples, (taken) => median(taken.map((sample) => sample.load)));
  const row = { measure: 'load until everything is drawn', size: words, unit: 'ms', cells };
  const { ours, excalidraw } = cells;
  if (size !== 500 || !ours || !excalidraw) return { ...row, beside: 'excalidraw' };
  const budget = { words: 'below Excalidraw', holds: ours < excalidraw };
  return { ...row, beside: 'excalidraw', budget };
}

export async function measureCanvas(options: {
  sizes: readonly number[];
  rounds: number;
}): Promise<Part> {
  const remarks: string[] = [];
  const browser = await openBrowser();
  if (!browser) return { name: 'canvas', rows: [], remarks: ['canvas: no browser was found'] };
  await browser.close();
  const built = await buildPeers();
  const served = 'folder' in built ? await serveFolder(built.folder) : undefined;
  if ('missing' in built) remarks.push(built.missing);
  const rows: Row[] = [];
  for (const size of options.sizes) {
    const own = await ours(size);
    const others = served ? peerNames.map((name) => peer(name, served.origin, size)) : [];
    const samples = await sampleAll([own, ...others], size, options.rounds, remarks);
    await own.stop();
    const words = size.toLocaleString('en');
    rows.push(loadRow(samples, size, words));
    rows.push(...acts.flatMap((act) => rowsOfAct(samples, act, words, size === 1_000)));
  }
  rows.push(...(await measureAdding(served?.origin, remarks)));
  served?.stop();
  return { name: 'canvas', rows, remarks };
}
