import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { rules } from '../../shared/rules/index.ts';
import type { Answer, Side } from './check-side.ts';
import { installPeers } from './peers/install.ts';
import { median, type Part, percentile, type Row } from './table.ts';

const sizes = [1_000, 2_000, 5_000, 10_000];
/** How often each side has its turn. */
const turns = 12;

async function answerOf(process: ChildProcess): Promise<Answer> {
  const heard = new AbortController();
  const { signal } = heard;
  try {
    const ended = once(process, 'exit', { signal }).then(() => [undefined]);
    const [answer] = await Promise.race([once(process, 'message', { signal }), ended]);
    if (!answer) throw new Error('a process that measures stopped before it answered');
    return answer;
  } finally {
    heard.abort();
  }
}

/** Each has a process of its own, as programs have, and is warm before the next one starts. */
async function started(side: Side): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('check-side.ts', import.meta.url)), [
    JSON.stringify(side),
  ]);
  await answerOf(child);
  return child;
}

/** All in turn, in one loop and never two at once: they meet the same computer in the same moments. */
async function timesInTurn(sides: readonly Side[]): Promise<number[][]> {
  const processes: ChildProcess[] = [];
  try {
    for (const side of sides) processes.push(await started(side));
    const times = sides.map((): number[] => []);
    for (let round = 0; round < turns; round++) {
      for (const [index, process] of processes.entries()) {
        process.send('turn');
        const answer = await answerOf(process);
        if ('times' in answer) times[index]?.push(...answer.times);
      }
    }
    return times;
  } finally {
    for (const process of processes) process.kill();
  }
}

function besideLint(ours: number, tasks: string, times: readonly number[]): Row[] {
  const theirs = median(times);
  return [
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
  ];
}

/**
 * More cards than the caches of the processor hold take longer each, whatever is done with them; work that grows with
 * the square would take ten times as long for each.
 */
function perCard(size: number, times: readonly number[], ours: number): Row {
  const each = (median(times) / size) * 1_000;
  const budget = { words: 'linear: ≤ 2.5 × that of 1,000', holds: each <= 2.5 * ours };
  return {
    measure: 'full check, µs per card',
    size: size.toLocaleString('en'),
    unit: 'µs',
    cells: { ours: each },
    ...(size === sizes.at(-1) ? { budget } : {}),
  };
}

export async function measureChecks(): Promise<Part> {
  const peer = installPeers('lint');
  const missing = 'missing' in peer ? peer.missing : undefined;
  const lints: Side[] = missing
    ? []
    : [
        { size: 1_000, tasks: 'bare' },
        { size: 1_000, tasks: 'drawn' },
      ];
  const all = await timesInTurn([...sizes.map((size) => ({ size })), ...lints]);
  const [first = []] = all;
  const [bare, drawn] = all.slice(sizes.length);
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
    ...(drawn ? besideLint(ours, 'drawn tasks', drawn) : []),
    ...(bare ? besideLint(ours, 'tasks, no drawing', bare) : []),
    ...sizes.map((size, index) => perCard(size, all[index] ?? [], ours)),
  ];
  return { name: 'check', rows, remarks: missing ? [missing] : [] };
}
