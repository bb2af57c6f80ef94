import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { connectCopy } from '../../electron/backend/db/connect.ts';
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

function integrityOf(path: string): unknown {
  const db = connectCopy(path);
  try {
    return db.pragma('integrity_check', { simple: true });
  } finally {
    db.close();
  }
}

type Act = 'save' | 'write';

/** When to kill: so many acts of this kind from now, and how far into it as a part of the time it usually takes. */
type Plan = { readonly act: Act; readonly count: number; readonly part: number };

type Story = {
  confirmed: Held;
  lastWritten: Held;
  saves: number;
  /** How long an act takes, from the last ones that were allowed to end. */
  readonly usual: Record<Act, number>;
  readonly cutOff: Record<Act, number>;
};

/** Saves and writes the file, over and over, until the program no longer answers. */
async function saveUntilDead(
  running: Running,
  nextStep: () => number,
  plan: Plan,
  story: Story,
): Promise<void> {
  const seen = { save: 0, write: 0 };
  const during = async (act: Act, name: string, input: object) => {
    if (act === plan.act && ++seen[act] === plan.count) {
      setTimeout(() => running.child.kill('SIGKILL'), plan.part * story.usual[act]);
    }
    const started = performance.now();
    // A broken connection is the kill: this act was not confirmed.
    const reply = await running.call(name, input).catch(() => undefined);
    if (!reply) story.cutOff[act]++;
    else story.usual[act] = (story.usual[act] + performance.now() - started) / 2;
    return reply;
  };
  for (let { revision } = story.confirmed; ; ) {
    const body = bodyOf(nextStep());
    const saved = await during('save', 'project.save', {
      id: 'kill',
      body,
      baseRevision: revision,
    });
    if (!saved) return;
    expect(saved).toMatchObject({ ok: true });
    revision++;
    story.confirmed = { revision, body };
    story.saves++;
    const written = await during('write', 'file.write-linked', { id: 'kill', revision });
    if (!written) return;
    expect(written).toMatchObject({ ok: true, value: { conflictCopy: null } });
    story.lastWritten = { revision, body };
  }
}

/** What a start after a kill must find: everything confirmed, and at most one act more. */
async function expectKept(running: Running, story: Story, sent: ReadonlyMap<string, number>) {
  const { confirmed } = story;
  // Every start checks the whole library; a repair would be told here.
  expect(await running.call('system.info', {})).toMatchObject({ value: { notices: [] } });
  const held = await openHeld(running, 'kill');
  expect([0, 1]).toContain(held.revision - confirmed.revision);
  if (held.revision === confirmed.revision) expect(held.body).toBe(confirmed.body);
  else expect(sent.has(held.body)).toBe(true);
  const kept = await running.call('project.revision', { id: 'kill', revision: confirmed.revision });
  expect(kept).toMatchObject({ ok: true, value: { body: confirmed.body } });
  story.confirmed = held;
}

test('a kill at any moment loses nothing that was confirmed, in the library or in a linked file', async () => {
  const folder = tempDir();
  const dataDir = join(folder, 'data');
  const desk = join(folder, 'desk.json');
  const file = join(folder, 'linked.leer');
  writeFileSync(desk, JSON.stringify({ save: file }));
  const random = seeded(20261105);
  const sent = new Map<string, number>();
  const nextStep = (): number => {
    sent.set(bodyOf(sent.size + 1), sent.size + 1);
    return sent.size;
  };
  const start = () =>
    startLocalHost(script, ['--data', dataDir], { LEERLANDSCHAP_TEST_DIALOGS: desk });

  let running = await start();
  onTestFinished(async () => {
    await endLocalHost(running.child, 'SIGKILL');
  });
  const body = bodyOf(nextStep());
  const base64 = Buffer.from(body).toString('base64');
  const imported = await running.call('file.import', { name: 'kill.leer', base64 });
  expect(imported).toMatchObject({ ok: true, value: { id: 'kill' } });
  await running.call('file.save-as', { id: 'kill', revision: 1 });
  const first = { revision: 1, body };
  const story: Story = {
    ...{ confirmed: first, lastWritten: first, saves: 0 },
    ...{ usual: { save: 15, write: 15 }, cutOff: { save: 0, write: 0 } },
  };

  for (let round = 1; round <= rounds; round++) {
    // The moment is drawn, not waited for in any check: anywhere in a save, in a write, or just after either.
    const act = random() < 0.5 ? 'save' : 'write';
    const count = 1 + Math.floor(random() * 3);
    await saveUntilDead(running, nextStep, { act, count, part: random() * 1.2 }, story);
    await endLocalHost(running.child, 'SIGKILL');
    const onDisk = readFileSync(file, 'utf8');
    // Whole, and what was said to be written last, or later.
    const least = sent.get(story.lastWritten.body) ?? 0;
    expect(sent.get(onDisk), `the file in round ${round}`).toBeGreaterThanOrEqual(least);
    expect(parseDesign(onDisk).ok).toBe(true);
    running = await start();
    await expectKept(running, story, sent);
    expect(integrityOf(join(dataDir, 'library.sqlite')), `round ${round}`).toBe('ok');
  }
  expect(await endLocalHost(running.child, 'SIGTERM')).toBe(0);

  expect(story.saves).toBeGreaterThanOrEqual(rounds);
  // Both were met in the middle often enough for this to mean something.
  expect(story.cutOff.save).toBeGreaterThan(rounds / 5);
  expect(story.cutOff.write).toBeGreaterThan(rounds / 5);
  const others = readdirSync(folder).filter((name) => !name.endsWith('.leer-tmp'));
  expect(others.sort()).toEqual(['data', 'desk.json', 'linked.leer']);
  expect(integrityOf(join(dataDir, 'library.sqlite'))).toBe('ok');
}, 180_000);
