import * as v from 'valibot';
import { limits } from '../design/schema.ts';

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
const title = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(limits.title));
const body = v.pipe(v.string(), v.maxLength(limits.bytes));
const revision = v.pipe(v.number(), v.integer(), v.minValue(0));
const none = v.strictObject({});
const language = v.picklist(['nl', 'en']);

const row = v.object({
  id: v.string(),
  title: v.string(),
  stage: v.string(),
  revision: v.number(),
  updatedAt: v.string(),
  elements: v.number(),
  linkedTo: v.nullable(v.string()),
});
const saved = v.object({ id: v.string(), revision: v.number(), savedAt: v.string() });
const opened = v.object({
  id: v.string(),
  body: v.string(),
  revision: v.number(),
  savedAt: v.string(),
  readOnly: v.boolean(),
  linkedTo: v.nullable(v.string()),
});

/**
 * Every call a page or terminal can make, with the shape of what goes in and comes out.
 * `body` is always the serialised design (the bytes of a .leer file).
 */
export const calls = {
  'system.info': {
    input: none,
    output: v.object({
      version: v.string(),
      host: v.string(),
      canPickFiles: v.boolean(),
      /** Sentences for the person, as error codes with data: what was repaired or restored on start. */
      notices: v.array(
        v.object({
          code: v.string(),
          data: v.record(v.string(), v.union([v.string(), v.number()])),
        }),
      ),
    }),
  },
  'library.list': {
    input: v.strictObject({ query: v.optional(v.pipe(v.string(), v.maxLength(200))) }),
    output: v.array(row),
  },
  'library.thumbnail': {
    input: v.strictObject({ id, language }),
    output: v.object({ svg: v.string() }),
  },
  /** What the checks say of a design as a whole: the state of every factor, and how many findings of each weight. */
  'library.summary': {
    input: v.strictObject({ id }),
    output: v.object({
      states: v.record(v.string(), v.string()),
      counts: v.record(v.string(), v.number()),
    }),
  },
  'template.thumbnail': {
    input: v.strictObject({ id, language }),
    output: v.object({ svg: v.string() }),
  },
  'template.list': {
    input: none,
    output: v.array(v.object({ id: v.string(), elements: v.number() })),
  },
  'project.create': {
    /** A worked example is laid in the language of who asks; Dutch when none is named. */
    input: v.strictObject({
      title,
      body: v.optional(body),
      template: v.optional(id),
      language: v.optional(language),
    }),
    output: opened,
  },
  'project.open': { input: v.strictObject({ id }), output: opened },
  'project.save': {
    input: v.strictObject({ id, body, baseRevision: revision }),
    output: saved,
  },
  'project.duplicate': { input: v.strictObject({ id, title }), output: saved },
  'project.rename': { input: v.strictObject({ id, title }), output: saved },
  'project.remove': { input: v.strictObject({ id }), output: v.object({ id: v.string() }) },
  'project.undelete': { input: v.strictObject({ id }), output: v.object({ id: v.string() }) },
  'project.revisions': {
    input: v.strictObject({ id }),
    output: v.array(
      v.object({
        revision: v.number(),
        savedAt: v.string(),
        title: v.string(),
        elements: v.number(),
        /** Given by a person; such a revision is a save point and stays. */
        name: v.nullable(v.string()),
      }),
    ),
  },
  'project.name-revision': {
    input: v.strictObject({ id, revision, name: v.nullable(title) }),
    output: v.object({ id: v.string(), revision: v.number() }),
  },
  'project.revision': {
    input: v.strictObject({ id, revision }),
    output: v.object({ revision: v.number(), body: v.string() }),
  },
  'project.restore': { input: v.strictObject({ id, revision }), output: opened },
  /** Bytes that a person dropped or picked in the page (base64): .leer, .leer.svg or .leer.png. */
  'file.import': {
    input: v.strictObject({
      name: v.pipe(v.string(), v.maxLength(400)),
      base64: v.pipe(v.string(), v.maxLength(Math.ceil(limits.bytes * 1.4))),
    }),
    output: opened,
  },
  /** Opens the system's dialog; `canceled` when the person closed it. */
  'file.open': {
    input: none,
    output: v.object({ canceled: v.boolean(), opened: v.nullable(opened) }),
  },
  /** Opens a path the operating system or an earlier dialog granted, and links the design to it. */
  'file.open-path': {
    input: v.strictObject({ path: v.pipe(v.string(), v.maxLength(4_000)) }),
    output: opened,
  },
  'file.save-as': {
    input: v.strictObject({ id, revision }),
    output: v.object({ canceled: v.boolean(), path: v.nullable(v.string()) }),
  },
  /** Writes the saved revision to the linked file; `conflictCopy` names the copy made when the file had changed on disk. */
  'file.write-linked': {
    input: v.strictObject({ id, revision }),
    output: v.object({ path: v.string(), conflictCopy: v.nullable(v.string()) }),
  },
  'file.unlink': { input: v.strictObject({ id }), output: v.object({ id: v.string() }) },
} as const;

export type CallName = keyof typeof calls;
export type CallInput<Name extends CallName> = v.InferOutput<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = v.InferOutput<(typeof calls)[Name]['output']>;
export const callNames = Object.keys(calls) as readonly CallName[]; // the keys of a closed literal
