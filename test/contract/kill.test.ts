import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { connectCopy } from '../../electron/backend/db/connect.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { bodyWith } from '../support/designs.ts';
import {
  bundleLocalHost,
  endLocalHost,
  type Running,
  startLocalHost,
} from '../support/local-host.ts';
import { tempDir } from '../support/temp-dir.ts';

const rounds = 100;
let script = '';
beforeAll(async () => {
  script = await bundleLocalHost('test-kill');
});

/** The same numbers for the same seed (mulberry32), so that a failing round can be looked at again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Long enough for a write to take many steps on the disk, and never twice the same. */
function bodyOf(step: number): string {
  return bodyWith('kill', 'Kill', `step ${step}`, `${step} `.repeat(2_000), 'x'.repeat(10_000));
}

type Held = { revision: number; body: string };

async function openHeld(running: Running, id: string): Promise<Held> {
  const reply = await running.call('project.open', { id });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value as Held; // its shape is the contract suite's business
}

/** Saves and saves again; ends when the program no longer answers. Reports every confirmed revision. */
async function saveUntilDead(
  running: Running,
  id: string,
  start: number,
  nextStep: () => number,
  onConfirmed: (held: Held) => void,
): Promise<void> {
  for (let revision = start; ; ) {
    const body = bodyOf(nextStep());
    let reply: Reply<unknown>;
    try {
      reply = await running.call('project.save', { id, body, baseRevision: revision });
    } catch {
      // The connection broke: that is the kill, and the last save was not confirmed.
      return;
    }
    expect(reply).toMatchObject({ ok: true });
    revision++;
    onConfirmed({ revision, body });
    // Whether the file was reached before the kill does not matter here; the next start says.
    const written = await running
      .call('file.write-linked', { id, revision })
      .catch(() => undefined);
    if (!written) return;
    expect(written).toMatchObject({ ok: true, value: { conflictCopy: null } });
  }
}

test('a kill at any moment loses nothing that was confirmed, in the library or in a linked file', async () => {
  const folder = tempDir();
  const dataDir = join(folder, 'data');
  const desk = join(folder, 'desk.json');
  const file = join(folder, 'linked.leer');
  writeFileSync(desk, JSON.stringify({ save: file }));
  const random = seeded(20261105);
  const sent = new Set<string>();
  let step = 0;
  const nextStep = (): number => {
    step++;
    sent.add(bodyOf(step));
    return step;
  };
  const start = () =>
    startLocalHost(script, ['--data', dataDir], { LEERLANDSCHAP_TEST_DIALOGS: desk });

  let running = await start();
  const body = bodyOf(nextStep());
  const imported = await running.call('file.import', {
    name: 'kill.leer',
    base64: Buffer.from(body).toString('base64'),
  });
  expect(imported).toMatchObject({ ok: true, value: { id: 'kill' } });
  let confirmed: Held = { revision: 1, body };
  await running.call('file.save-as', { id: 'kill', revision: 1 });

  let saves = 0;
  for (let round = 1; round <= rounds; round++) {
    // The moment is drawn, not waited for in any check: between two confirmed saves or in the middle of one.
    const goal = 1 + Math.floor(random() * 3);
    const late = Math.floor(random() * 12);
    let seen = 0;
    await saveUntilDead(running, 'kill', confirmed.revision, nextStep, (held) => {
      confirmed = held;
      saves++;
      if (++seen === goal) setTimeout(() => running.child.kill('SIGKILL'), late);
    });
    await endLocalHost(running.child, 'SIGKILL');
    const onDisk = readFileSync(file, 'utf8');
    expect(sent.has(onDisk), `round ${round}: the file is a body that was sent`).toBe(true);
    expect(parseDesign(onDisk).ok).toBe(true);

    running = await start();
    // Every start checks the whole library; a repair would be told here.
    const info = await running.call('system.info', {});
    expect(info, `round ${round}`).toMatchObject({ value: { notices: [] } });
    const held = await openHeld(running, 'kill');
    // One more may have reached the disk without its answer reaching us.
    expect([0, 1], `round ${round}`).toContain(held.revision - confirmed.revision);
    if (held.revision === confirmed.revision) expect(held.body).toBe(confirmed.body);
    else expect(sent.has(held.body)).toBe(true);
    const kept = await running.call('project.revision', {
      id: 'kill',
      revision: confirmed.revision,
    });
    expect(kept).toMatchObject({ ok: true, value: { body: confirmed.body } });
    confirmed = held;
  }
  expect(await endLocalHost(running.child, 'SIGTERM')).toBe(0);

  expect(saves).toBeGreaterThanOrEqual(rounds);
  expect(readdirSync(folder).filter((name) => name.includes('conflict'))).toEqual([]);
  const db = connectCopy(join(dataDir, 'library.sqlite'));
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
}, 120_000);
