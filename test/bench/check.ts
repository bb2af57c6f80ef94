import { rules, runChecks } from '../../shared/rules/index.ts';
import { benchDesign } from './design.ts';
import { lintTimes } from './peers/lint.ts';
import { median, type Part, percentile, type Row } from './table.ts';

const sizes = [1_000, 2_000, 5_000, 10_000];

/** A new design every time, as after an edit: what was found out about the last one does not count. */
function checkTimes(size: number, rounds: number): number[] {
  const design = benchDesign(size);
  const times: number[] = [];
  for (let round = 0; round < rounds + 5; round++) {
    const edited = { ...design, elements: [...design.elements], relations: [...design.relations] };
    const started = performance.now();
    const { findings } = runChecks(edited);
    times.push(performance.now() - started);
    if (findings.length === 0) throw new Error('a design of this size always has findings');
  }
  // The first ones pay for the compiler, not for the checks.
  return times.slice(5);
}

export async function measureChecks(): Promise<Part> {
  const times = new Map(sizes.map((size) => [size, checkTimes(size, size > 2_000 ? 15 : 40)]));
  const { times: lint, remark } = await lintTimes(1_000);
  const ours = median(times.get(1_000) ?? []);
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
        ours: percentile(times.get(1_000) ?? [], 0.95),
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
    const each = (median(times.get(size) ?? []) / size) * 1_000;
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
