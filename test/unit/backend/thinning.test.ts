import { expect, test } from 'vitest';
import { revisionsToDrop } from '../../../electron/backend/db/thinning.ts';
import { bodyWith } from '../../support/designs.ts';
import { testBackend } from '../../support/hosts.ts';

const now = new Date('2026-11-05T12:00:00Z');
const hour = 3_600_000;

/** `count` revisions, the newest now, each that many milliseconds before the next. */
function saved(count: number, apart: number) {
  return Array.from({ length: count }, (_, index) => ({
    revision: index + 1,
    savedAt: new Date(now.getTime() - (count - 1 - index) * apart).toISOString(),
  }));
}

test('the last fifty always stay', () => {
  expect(revisionsToDrop(saved(50, 1_000), now)).toEqual([]);
  const dropped = revisionsToDrop(saved(120, 1_000), now);
  expect(dropped.every((revision) => revision <= 70)).toBe(true);
});

test('beyond those the last of every hour stays for a week', () => {
  const list = saved(50 + 6 * 24, hour / 6);
  const kept = list.length - revisionsToDrop(list, now).length;
  expect(kept).toBeGreaterThanOrEqual(50 + 24);
  expect(kept).toBeLessThanOrEqual(50 + 26);
});

test('and the last of every day for good', () => {
  const list = saved(50 + 24 * 60, hour);
  const dropped = new Set(revisionsToDrop(list, now));
  const oldDays = new Set(list.slice(0, 24 * 40).map(({ savedAt }) => savedAt.slice(0, 10)));
  const keptDays = new Set(
    list
      .filter(({ revision }) => !dropped.has(revision))
      .map(({ savedAt }) => savedAt.slice(0, 10)),
  );
  for (const day of oldDays) expect(keptDays, day).toContain(day);
});

test('a clock that went back drops nothing of the newest work', () => {
  const list = saved(60, 1_000).map((entry) =>
    entry.revision > 10 ? { ...entry, savedAt: '1999-01-01T00:00:00.000Z' } : entry,
  );
  expect(Math.max(0, ...revisionsToDrop(list, now))).toBeLessThanOrEqual(10);
});

test('a long afternoon of saving keeps its newest fifty revisions and the first steps thinned', async () => {
  const { backend } = testBackend();
  await backend.dispatch('project.create', { title: 'Long' });
  const id = 'made-1';
  for (let revision = 1; revision < 130; revision++) {
    const body = bodyWith(id, 'Long', `text ${revision}`);
    expect(
      await backend.dispatch('project.save', { id, body, baseRevision: revision }),
    ).toMatchObject({ ok: true });
  }
  const reply = await backend.dispatch('project.revisions', { id });
  const kept = (reply as unknown as { value: { revision: number }[] }).value; // the contract suite checks it
  expect(kept[0]?.revision).toBe(130);
  expect(kept.slice(0, 50).map(({ revision }) => revision)).toEqual(
    Array.from({ length: 50 }, (_, index) => 130 - index),
  );
  expect(kept.length).toBeLessThan(65);
});

test('a save point with a name outlives all others, until the name is taken away', async () => {
  const { backend } = testBackend();
  const made = await backend.dispatch('project.create', { title: 'A' });
  if (!made.ok) throw new Error('made');
  // The reply of this call has an id.
  const { id } = made.value as { id: string };
  await backend.dispatch('project.name-revision', { id, revision: 1, name: 'The beginning' });
  const save = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => from + at).reduce(
      (before, revision) =>
        before.then(async () => {
          const body = bodyWith(id, `A ${revision}`, 'one');
          await backend.dispatch('project.save', { id, body, baseRevision: revision });
        }),
      Promise.resolve(),
    );
  const names = async () => {
    const listed = await backend.dispatch('project.revisions', { id });
    if (!listed.ok) throw new Error('listed');
    // The reply of this call is a list of revisions.
    return (listed.value as { name: string | null; revision: number }[]).at(-1);
  };
  await save(1, 70);
  expect(await names()).toMatchObject({ revision: 1, name: 'The beginning' });
  await backend.dispatch('project.name-revision', { id, revision: 1, name: null });
  await save(71, 60);
  expect((await names())?.revision).toBeGreaterThan(1);
});
