import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rules, runChecks } from '../../shared/rules/index.ts';
import { benchDesign } from './design.ts';
import { lintCheck } from './peers/lint.ts';
import { median, type Part, percentile, type Row } from './table.ts';

const sizes = [1_000, 2_000, 5_000, 10_000];

/**
 * The same for both sides: by then the compiler has done most of its work, and only the checks are paid for. A check
 * calls every rule once, so it takes the compiler many rounds to see which ones matter.
 */
const warmUp = 200;
const counted = 80;
/** Rounds of one side before it is the other's turn; short, so that a busy moment of the computer meets both. */
const turn = 10;

/** A new design every time, as after an edit: what was found out about the last one does not count. */
function checkOf(size: number): () => number {
  const design = benchDesign(size);
  return () => {
    const edited = { ...design, elements: [...design.elements], relations: [...design.relations] };
    const started = performance.now();
    const { findings } = runChecks(edited);
    const time = performance.now() - started;
    if (findings.length === 0) throw new Error('a design of this size always has findings');
    return time;
  };
}

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

/**
 * Both in turn in one loop, in the same circumstances: what the other side left on the heap is cleared away before a
 * turn, and what it left in the caches is paid for in a first round that does not count.
 */
async function timesInTurn(size: number) {
  const check = checkOf(size);
  const { check: lint, remark } = await lintCheck(size);
  const ours: number[] = [];
  const theirs: number[] = [];
  while (ours.length < warmUp + counted) {
    collectGarbage();
    check();
    for (let round = 0; round < turn; round++) ours.push(check());
    if (!lint) continue;
    collectGarbage();
    await lint();
    for (let round = 0; round < turn; round++) {
      const started = performance.now();
      await lint();
      theirs.push(performance.now() - started);
    }
  }
  return { ours: ours.slice(warmUp), lint: lint && theirs.slice(warmUp), remark };
}

/** After the others, so the compiler is done; the first ones of another size still make room for it. */
function timesAt(size: number): number[] {
  const check = checkOf(size);
  return Array.from({ length: 25 }, check).slice(5);
}

export async function measureChecks(): Promise<Part> {
  const { ours: first, lint, remark } = await timesInTurn(1_000);
  const ours = median(first);
  const theirs = lint && median(lint);
  const rows: Row[] = [
    {
      measure: `full check, ${rules.length} rules, median`,
      size: '1,000 + 1,000',
      unit: 'ms',
      cells: { ours, bpmnlint: theirs },
      beside: 'bpmnlint',
      budget: { words: '≤ 3 ms', holds: ours <= 3 },
    },
    {
      measure: 'full check, 95th',
      size: '1,000 + 1,000',
      unit: 'ms',
      cells: {
        ours: percentile(first, 0.95),
        bpmnlint: lint && percentile(lint, 0.95),
      },
      beside: 'bpmnlint',
    },
  ];
  if (theirs) {
    rows.push({
      measure: 'times faster than bpmnlint',
      size: '1,000 + 1,000',
      unit: '×',
      cells: { ours: theirs / ours },
      budget: { words: '≥ 20 ×', holds: theirs / ours >= 20 },
    });
  }
  for (const size of sizes) {
    const times = size === 1_000 ? first : timesAt(size);
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
