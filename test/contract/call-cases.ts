import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CallInput, CallName, CallOutput } from '../../shared/contract/calls.ts';
import type { ErrorCode, Reply } from '../../shared/contract/reply.ts';
import { bodyWith, newerBody } from '../support/designs.ts';
import type { Host } from '../support/hosts.ts';

/** A library with one design of two revisions, one that is put away, and one from a newer program. */
export type World = Host & {
  readonly id: string;
  readonly removed: string;
  readonly newer: string;
  /** A path on the desk, granted to nobody. */
  readonly file: string;
};

type Case<Name extends CallName> = {
  readonly good: {
    readonly input: (world: World) => CallInput<Name> | Promise<CallInput<Name>>;
    readonly holds: (value: CallOutput<Name>, world: World) => boolean;
  };
  readonly bad: {
    readonly input: (world: World) => unknown;
    readonly code: ErrorCode;
  };
};

export const first = bodyWith('first', 'Bakery', 'flour');
export const second = bodyWith('first', 'Bakery', 'flour', 'sourdough');
export const other = bodyWith('elsewhere', 'Orchard', 'apples');

export async function makeWorld(host: Host): Promise<World> {
  const id = await createdId(host, { title: 'Bakery', body: first });
  await host.call('project.save', { id, body: second, baseRevision: 1 });
  const removed = await createdId(host, { title: 'Old' });
  await host.call('project.remove', { id: removed });
  const newer = await createdId(host, { title: 'Later', body: newerBody('later', 'Later') });
  const file = join(host.folder, 'desk', 'orchard.leer');
  writeFileSync(file, other);
  return { ...host, id, removed, newer, file };
}

async function createdId(host: Host, input: CallInput<'project.create'>): Promise<string> {
  return must(await host.call('project.create', input)).id;
}

function must(reply: Reply<unknown>): { id: string } {
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value as { id: string }; // both calls that come here give an id
}

async function linked({ call, answers, id, file }: World): Promise<void> {
  answers.save = file;
  await call('file.save-as', { id, revision: 2 });
}

const unknown = { id: 'nobody' };

export const callCases: { readonly [Name in CallName]: Case<Name> } = {
  'system.info': {
    good: {
      input: () => ({}),
      holds: ({ canPickFiles, version }) => canPickFiles && version !== '',
    },
    bad: { input: () => ({ surprise: 1 }), code: 'bad-input' },
  },
  'library.list': {
    good: { input: () => ({ query: 'sourd' }), holds: (rows, { id }) => rows[0]?.id === id },
    bad: { input: () => ({ query: 'x'.repeat(201) }), code: 'bad-input' },
  },
  'library.thumbnail': {
    good: {
      input: ({ id }) => ({ id, language: 'nl' }),
      holds: ({ svg }) => svg.startsWith('<svg') && svg.includes('Bakery'),
    },
    bad: { input: ({ id }) => ({ id, language: 'fr' }), code: 'bad-input' },
  },
  'library.summary': {
    good: {
      input: ({ id }) => ({ id }),
      holds: ({ states, counts }) => Object.keys(states).length === 6 && typeof counts === 'object',
    },
    bad: { input: () => unknown, code: 'not-found' },
  },
  'template.thumbnail': {
    good: {
      input: () => ({ id: 'tpl-small', language: 'nl' }),
      holds: ({ svg }) => svg.startsWith('<svg'),
    },
    bad: { input: () => ({ id: 'tpl-gone', language: 'nl' }), code: 'not-found' },
  },
  'template.list': {
    good: { input: () => ({}), holds: ([row]) => row?.id === 'tpl-small' && row.elements === 2 },
    bad: { input: () => null, code: 'bad-input' },
  },
  'project.create': {
    good: {
      input: () => ({ title: 'Mine', template: 'tpl-small', language: 'en' }),
      holds: ({ id, body, revision }) =>
        revision === 1 &&
        body.includes('"text": "three"') &&
        body.includes('"title": "Mine"') &&
        body.includes(`"id": "${id}"`),
    },
    bad: { input: () => ({ title: 'Mine', template: 'gone' }), code: 'not-found' },
  },
  'project.open': {
    good: { input: ({ id }) => ({ id }), holds: ({ revision }) => revision === 2 },
    bad: { input: ({ removed }) => ({ id: removed }), code: 'not-found' },
  },
  'project.save': {
    good: {
      input: ({ id }) => ({ id, body: first, baseRevision: 2 }),
      holds: ({ revision }) => revision === 3,
    },
    bad: { input: ({ id }) => ({ id, body: other, baseRevision: 1 }), code: 'stale-revision' },
  },
  'project.duplicate': {
    good: {
      input: ({ id }) => ({ id, title: 'Second bakery' }),
      holds: (saved, { id }) => saved.id !== id && saved.revision === 1,
    },
    bad: { input: () => ({ ...unknown, title: 'Copy' }), code: 'not-found' },
  },
  'project.rename': {
    good: {
      input: ({ id }) => ({ id, title: 'Patisserie' }),
      holds: ({ revision }) => revision === 3,
    },
    bad: { input: ({ newer }) => ({ id: newer, title: 'Mine now' }), code: 'read-only' },
  },
  'project.remove': {
    good: { input: ({ id }) => ({ id }), holds: (value, { id }) => value.id === id },
    bad: { input: () => unknown, code: 'not-found' },
  },
  'project.undelete': {
    good: { input: ({ removed }) => ({ id: removed }), holds: ({ id }, w) => id === w.removed },
    bad: { input: () => unknown, code: 'not-found' },
  },
  'project.revisions': {
    good: {
      input: ({ id }) => ({ id }),
      holds: (rows) => rows.map(({ revision }) => revision).join() === '2,1',
    },
    bad: { input: () => unknown, code: 'not-found' },
  },
  'project.name-revision': {
    good: {
      input: ({ id }) => ({ id, revision: 1, name: 'Before the workshop' }),
      holds: ({ revision }) => revision === 1,
    },
    bad: { input: ({ id }) => ({ id, revision: 9, name: 'Gone' }), code: 'not-found' },
  },
  'project.revision': {
    good: {
      input: ({ id }) => ({ id, revision: 1 }),
      holds: ({ body }) => body.includes('flour') && !body.includes('sourdough'),
    },
    bad: { input: ({ id }) => ({ id, revision: 9 }), code: 'not-found' },
  },
  'project.restore': {
    good: {
      input: ({ id }) => ({ id, revision: 1 }),
      holds: ({ body, revision }) => revision === 3 && !body.includes('sourdough'),
    },
    bad: { input: ({ id }) => ({ id, revision: -1 }), code: 'bad-input' },
  },
  'file.import': {
    good: {
      input: () => ({ name: 'orchard.leer', base64: Buffer.from(other).toString('base64') }),
      holds: ({ id, body, linkedTo }) => id === 'elsewhere' && body === other && linkedTo === null,
    },
    bad: { input: () => ({ name: 'a.leer', base64: '!!!!' }), code: 'bad-input' },
  },
  'file.open': {
    good: {
      input: ({ answers, file }) => {
        answers.open = file;
        return {};
      },
      holds: ({ opened }, { file }) => opened?.body === other && opened.linkedTo === file,
    },
    bad: {
      input: ({ answers, folder }) => {
        answers.open = join(folder, 'desk', 'gone.leer');
        return {};
      },
      code: 'cannot-read-file',
    },
  },
  'file.open-path': {
    good: {
      input: ({ backend, file }) => {
        backend.grant(file);
        return { path: file };
      },
      holds: ({ body, linkedTo }, { file }) => body === other && linkedTo === file,
    },
    bad: { input: ({ file }) => ({ path: file }), code: 'path-not-granted' },
  },
  'file.save-as': {
    good: {
      input: ({ answers, id, folder }) => {
        answers.save = join(folder, 'desk', 'mine.leer');
        return { id, revision: 2 };
      },
      holds: ({ canceled, path }) => !canceled && path !== null && path.endsWith('mine.leer'),
    },
    bad: { input: ({ id }) => ({ id, revision: 12 }), code: 'not-found' },
  },
  'file.write-linked': {
    good: {
      input: async (world) => {
        await linked(world);
        return { id: world.id, revision: 2 };
      },
      holds: ({ path, conflictCopy }, { file }) => path === file && conflictCopy === null,
    },
    bad: { input: ({ id }) => ({ id, revision: 2 }), code: 'not-linked' },
  },
  'file.unlink': {
    good: {
      input: async (world) => {
        await linked(world);
        return { id: world.id };
      },
      holds: (value, { id }) => value.id === id,
    },
    bad: { input: () => unknown, code: 'not-found' },
  },
};
