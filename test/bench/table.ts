export type Cells = Readonly<Record<string, number | undefined>>;

/** One line of the table: what was measured, by whom, and what it is held against. */
export type Row = {
  readonly measure: string;
  readonly size: string;
  readonly unit: string;
  /** Numbers by program; `ours` is ours. */
  readonly cells: Cells;
  /** The program that ours is divided by. */
  readonly beside?: string;
  /** Held when it answers true. */
  readonly budget?: { readonly words: string; readonly holds: boolean };
};

export type Part = {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly remarks: readonly string[];
};

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function written(value: number | undefined, unit: string): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  const digits =
    Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 2 : 1;
  return `${value.toFixed(digits)}${unit && ` ${unit}`}`;
}

/** Ours divided by the other; under one is quicker or lighter. */
export function ratioOf(row: Row): number | undefined {
  const other = row.beside === undefined ? undefined : row.cells[row.beside];
  const ours = row.cells.ours;
  return ours === undefined || !other ? undefined : ours / other;
}

function ratioText(row: Row): string {
  const ratio = ratioOf(row);
  return ratio === undefined ? '' : `×${ratio.toFixed(2)} ${row.beside}`;
}

/** Text in columns; programs that measured nothing in this run get none. */
export function tableText(parts: readonly Part[]): string {
  const rows = parts.flatMap((part) => part.rows);
  const programs = [...new Set(rows.flatMap((row) => Object.keys(row.cells)))];
  const others = programs.filter((name) => name !== 'ours');
  const head = ['measure', 'size', 'ours', ...others, 'ours ÷', 'budget', ''];
  const lines = rows.map((row) => [
    row.measure,
    row.size,
    ...['ours', ...others].map((name) =>
      name in row.cells ? written(row.cells[name], row.unit) : '',
    ),
    ratioText(row),
    row.budget?.words ?? '',
    row.budget ? (row.budget.holds ? 'held' : 'NOT HELD') : '',
  ]);
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  const format = (line: readonly string[]) =>
    line
      .map((cell, column) =>
        column > 1 && column < 3 + others.length
          ? cell.padStart(widths[column] ?? 0)
          : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [format(head), rule, ...lines.map(format)].join('\n');
}
