import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commands, runCommand } from '../../renderer/commands/commands.ts';
import { layEntry } from '../../renderer/commands/laying.ts';
import { applyDesign, currentDesign, newId, useDesign } from '../../renderer/state/design-store.ts';
import { useView } from '../../renderer/state/view-store.ts';
import { entries } from '../../shared/catalog/index.ts';
import { emptyDesign } from '../../shared/design/design.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { serialiseDesign } from '../../shared/design/serialise.ts';
import { redo, undo } from '../../shared/edit/history.ts';
import { connect, updateElement } from '../../shared/edit/index.ts';
import { applyFix, runChecks } from '../../shared/rules/index.ts';

/** Everything that changes the design, plus what changes only the look, which must leave the bytes alone. */
const acting = commands.filter(
  ({ id, group }) =>
    ['edit', 'arrange', 'view'].includes(group) && !['edit.undo', 'edit.redo'].includes(id),
);

beforeAll(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal('document', {});
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterAll(() => vi.unstubAllGlobals());

type Act = { kind: 'lay' | 'pick' | 'command' | 'connect' | 'write' | 'fix'; a: number; b: number };

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(
    { weight: 3, arbitrary: fc.constant('lay' as const) },
    { weight: 4, arbitrary: fc.constant('pick' as const) },
    { weight: 6, arbitrary: fc.constant('command' as const) },
    { weight: 3, arbitrary: fc.constant('connect' as const) },
    { weight: 2, arbitrary: fc.constant('write' as const) },
    { weight: 1, arbitrary: fc.constant('fix' as const) },
  ),
  a: fc.nat(100_000),
  b: fc.nat(100_000),
});

function at<Value>(list: readonly Value[], index: number): Value | undefined {
  return list[index % Math.max(1, list.length)];
}

function perform({ kind, a, b }: Act): void {
  const { elements } = currentDesign();
  const [one, other] = [at(elements, a), at(elements, b)];
  if (kind === 'lay') layEntry(at(entries, a)?.id ?? '');
  else if (kind === 'pick') {
    const from = a % Math.max(1, elements.length);
    useView.getState().select(elements.slice(from, from + 1 + (b % 5)).map(({ id }) => id));
  } else if (kind === 'command') runCommand(at(acting, a)?.id ?? '');
  else if (kind === 'connect' && one && other) {
    applyDesign((design) => connect(design, { id: newId(), from: one.id, to: other.id }));
  } else if (kind === 'write' && one) {
    applyDesign((design) => updateElement(design, { id: one.id, title: `Naam ${b}` }));
  } else if (kind === 'fix') {
    const finding = at(
      runChecks(currentDesign()).findings.filter(({ hasFix }) => hasFix),
      b,
    );
    if (finding) applyDesign((design) => applyFix(design, finding, newId));
  }
}

describe('two hundred acts through the command table', () => {
  it('keep the design whole; undo gives back the first bytes, redo the last', () => {
    let laid = 0;
    const ran = new Set<string>();
    fc.assert(
      fc.property(fc.array(act, { minLength: 200, maxLength: 200 }), (acts) => {
        const start = emptyDesign('random', 'Random');
        useDesign.getState().open({ id: 'random', design: start, readOnly: false, linkedTo: null });
        useView.getState().select([]);
        for (const [index, one] of acts.entries()) {
          if (one.kind === 'command') ran.add(at(acting, one.a)?.id ?? '');
          perform(one);
          if (index % 40 === 39) {
            const parsed = parseDesign(serialiseDesign(currentDesign()));
            expect(parsed.ok ? '' : JSON.stringify(parsed.error)).toBe('');
          }
        }
        laid += currentDesign().elements.length;
        const last = serialiseDesign(currentDesign());
        expect(parseDesign(last).ok).toBe(true);
        let { history } = useDesign.getState();
        while (history.past.length > 0) history = undo(history);
        const first = serialiseDesign(history.present);
        expect(first).toBe(serialiseDesign(start));
        while (history.future.length > 0) history = redo(history);
        expect(serialiseDesign(history.present)).toBe(last);
      }),
      { numRuns: 12, seed: 2017 },
    );
    expect(laid).toBeGreaterThan(100);
    expect(ran.size).toBeGreaterThan(25);
  }, 60_000);
});
