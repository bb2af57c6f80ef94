import type { Design } from '../../shared/design/design.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { serialiseDesign } from '../../shared/design/serialise.ts';
import { rules, runChecks } from '../../shared/rules/index.ts';
import { benchDesign } from './design.ts';
import { lintChecks } from './peers/lint.ts';
import { median, type Part, percentile, type Row } from './table.ts';

const sizes = [1_000, 2_000, 5_000, 10_000];

/**
 * As long for every side. A check calls each rule once, so it takes the compiler many rounds to see which ones matter;
 * a program that is used for an hour has had them.
 */
const warmUp = 6_000;
const counted = 80;
/** Rounds of one side before it is the other's turn; short, so that a busy moment of the computer meets all. */
const turn = 10;

/** A new design every time, as after an edit: what was found out about the last one does not count. */
function checkOf(size: number): () => number {
  const design = opened(benchDesign(size));
  return () => {
    const edited = { ...design, elements: [...design.elements], relations: [...design.relations] };
    const started = performance.now();
    const { findings } = runChecks(edited);
    const time = performance.now() - started;
    if (findings.length === 0) throw new Error('a design of this size always has findings');
    return time;
  };
}

/** As the program has it: read from the text of a file. */
function opened(design: Design): Design {
  const read = parseDesign(serialiseDesign(design));
  if (!read.ok) throw new Error(`the design to measure is not sound: ${read.error.code}`);
  return read.design;
}

type Side = () => Promise<number> | number;

async function warm(side: Side): Promise<void> {
  for (let spent = 0; spent < warmUp; ) spent += await side();
}

/**
 * All in turn in one loop, in the same circumstances; what another side left in the caches is paid for in a first
 * round that does not count.
 */
async function timesInTurn(sides: readonly Side[]): Promise<number[][]> {
  for (const side of sides) await warm(side);
  const times = sides.map((): number[] => []);
  for (let round = 0; round < counted; round += turn) {
    for (const [index, side] of sides.entries()) {
      await side();
      for (let again = 0; again < turn; again++) times[index]?.push(await side());
    }
  }
  return times;
}

function timed(check: () => Promise<void>): Side {
  return async () => {
    const started = performance.now();
    await check();
    return performance.now() - started;
  };
}

export async function measureChecks(): Promise<Part> {
  const { bare, drawn, remark } = await lintChecks(1_000);
  const sides = [checkOf(1_000), ...(bare && drawn ? [timed(bare), timed(drawn)] : [])];
  const [first = [], ...lint] = await timesInTurn(sides);
  const ours = median(first);
  const rows: Row[] = [
    {
      measure: `full check, ${rules.length} rules, median`,
      size: '1,000 + 1,000',
      unit: 'ms',
      cells: { ours },
      budget: { words: '≤ 3 ms', holds: ours <= 3 },
    },
    {
      measure: 'full check, 95th',
      size: '1,000 + 1,000',
      unit: 'ms',
      cells: { ours: percentile(first, 0.95) },
    },
  ];
  for (const [index, tasks] of ['drawn tasks', 'tasks, no drawing'].entries()) {
    const times = [...lint].reverse()[index];
    if (!times) continue;
    const theirs = median(times);
    rows.push(
      {
        measure: `bpmnlint, ${tasks}, median`,
        size: '1,000',
        unit: 'ms',
        cells: { ours, bpmnlint: theirs },
        beside: 'bpmnlint',
      },
      {
        measure: `faster than bpmnlint, ${tasks}`,
        size: '1,000',
        unit: '×',
        cells: { ours: theirs / ours },
        budget: { words: '≥ 20 ×', holds: theirs / ours >= 20 },
      },
    );
  }
  for (const size of sizes) {
    const [times = []] = size === 1_000 ? [first] : await timesInTurn([checkOf(size)]);
    const each = (median(times) / size) * 1_000;
    rows.push({
      measure: 'full check, µs per card',
      size: size.toLocaleString('en'),
      unit: 'µs',
      cells: { ours: each },
      ...(size === sizes.at(-1)
        ? {
            budget: {
              words: 'linear: ≤ 2 × that of 1,000',
              holds: each <= 2 * ours,
            },
          }
        : {}),
    });
  }
  return { name: 'check', rows, remarks: remark ? [remark] : [] };
}
