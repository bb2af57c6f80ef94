import type { Design } from '../../shared/design/design.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { serialiseDesign } from '../../shared/design/serialise.ts';
import { runChecks } from '../../shared/rules/index.ts';
import { benchDesign } from './design.ts';
import { lintCheck } from './peers/lint.ts';

/** What one process checks over and over: a design of ours of this size, or tasks for bpmnlint. */
export type Side = { readonly size: number; readonly tasks?: 'bare' | 'drawn' };
export type Answer = { readonly warm: true } | { readonly times: number[] };

/**
 * As long for every side. A check calls each rule once, so it takes the compiler many rounds to see which ones matter;
 * a program that is used for an hour has had them.
 */
const warmUp = 6_000;
/** How long one side goes on before it is the other's turn, as long for each; short, so that a busy moment meets all. */
const turn = 300;

/** Milliseconds of one full check. */
type Timed = () => Promise<number> | number;

/** A new design every time, as after an edit: what was found out about the last one does not count. */
function checkOf(size: number): Timed {
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

async function lintOf(tasks: 'bare' | 'drawn', size: number): Promise<Timed> {
  const lint = await lintCheck(tasks, size);
  return async () => {
    const started = performance.now();
    await lint();
    return performance.now() - started;
  };
}

async function timedTurn(check: Timed): Promise<number[]> {
  // The first round pays for what another side left in the caches, so it does not count.
  await check();
  const times: number[] = [];
  const until = performance.now() + turn;
  while (performance.now() < until) times.push(await check());
  return times;
}

async function main({ size, tasks }: Side): Promise<void> {
  const answer = (said: Answer) => process.send?.(said);
  const check = tasks ? await lintOf(tasks, size) : checkOf(size);
  for (let spent = 0; spent < warmUp; ) spent += await check();
  process.on('message', async () => answer({ times: await timedTurn(check) }));
  answer({ warm: true });
}

const [asked] = process.argv.slice(2);
if (process.send && asked) await main(JSON.parse(asked));
