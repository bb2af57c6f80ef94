import * as v from 'valibot';
import type { Design } from './design.ts';
import { linkAttributes } from './kinds.ts';
import { legalTypes } from './relations.ts';
import { leanOf } from './reuse.ts';
import { sameTexts } from './same-texts.ts';
import { designSchema, formatName, limits } from './schema.ts';
import { readElement, readRelation } from './shape.ts';
import { upgrade } from './versions/upgrade.ts';

export type ParseCode =
  | 'file-too-large'
  | 'file-too-deep'
  | 'file-not-json'
  | 'file-not-leer'
  | 'file-damaged'
  | 'file-newer';
export type ParseResult =
  | { readonly ok: true; readonly design: Design; readonly readOnly: boolean }
  | {
      readonly ok: false;
      readonly error: { code: ParseCode; data: Readonly<Record<string, string | number>> };
    };

const currentMajor = 1;

/**
 * Reads the bytes of a .leer file. Nothing in it is trusted before the last line; every refusal names a path and a
 * reason. Cards and lines that are just like those of a known design are not looked at twice; the answer is the same.
 */
export function parseDesign(text: string, known?: Design): ParseResult {
  if (text.length > limits.bytes)
    return refuse('file-too-large', { path: '', reason: 'too-large' });
  if (depthOf(text) > limits.depth)
    return refuse('file-too-deep', { path: '', reason: 'too-deep' });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return refuse('file-not-json', { path: '', reason: 'not-json', line: lineOf(text, error) });
  }
  const forbidden = mayForbid.test(text) ? forbiddenPath(raw, '') : undefined;
  if (forbidden !== undefined) return damaged(forbidden, 'forbidden-key');
  if (!isRecord(raw)) return refuse('file-not-leer', { path: '', reason: 'wrong-type' });
  if (raw.format !== formatName)
    return refuse('file-not-leer', { path: 'format', reason: 'bad-value' });
  const major = majorOf(raw.version);
  if (major === undefined) return damaged('version', 'bad-value');
  const whole = upgrade(raw);
  const parsed = (known && checkedBeside(whole, known)) ?? checked(whole);
  if (!parsed.success) {
    const { path, reason } = firstIssue(parsed.issues);
    return major > currentMajor
      ? refuse('file-newer', { path, reason, version: String(raw.version) })
      : damaged(path, reason);
  }
  const design = parsed.output;
  const fault = linkFault(design);
  return fault ?? { ok: true, design, readOnly: major > currentMajor };
}

function checked(raw: unknown) {
  const parsed = v.safeParse(designSchema, raw, { abortEarly: true });
  if (!parsed.success) return parsed;
  // The schema is built from the tables that the types are inferred from; its loose objects only add unknown fields.
  const design = parsed.output as unknown as Design;
  const same = sameTexts();
  const elements = design.elements.map((element) => readElement(element, same));
  const relations = design.relations.map((relation) => readRelation(relation, same));
  return { ...parsed, output: { ...design, elements, relations } };
}

/** Undefined when it has to be looked at as a whole: only then a fault has its right place. */
function checkedBeside(raw: Readonly<Record<string, unknown>>, known: Design) {
  const lean = leanOf(raw, known);
  const parsed = lean && checked(lean.raw);
  if (!parsed?.success) return undefined;
  const lists = lean?.restore(parsed.output);
  if (!lists || lists.elements.length > limits.elements) return undefined;
  if (lists.relations.length > limits.relations) return undefined;
  return { ...parsed, output: { ...parsed.output, ...lists } };
}

function refuse(code: ParseCode, data: Record<string, string | number>): ParseResult {
  return { ok: false, error: { code, data } };
}

function damaged(path: string, reason: string): ParseResult {
  return refuse('file-damaged', { path, reason });
}

/** Nesting depth by counting brackets outside strings, so that a hostile file never reaches a recursive parser. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (inString) {
      if (code === 92) at++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) {
      depth++;
      if (depth > deepest) deepest = depth;
    } else if (code === 125 || code === 93) depth--;
  }
  return deepest;
}

/** The line on which reading stopped; a file cut off stops at its end. */
function lineOf(text: string, error: unknown): number {
  const place = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  const end = place === undefined ? text.length : Number(place);
  return text.slice(0, end).split('\n').length;
}

/** Without such a word, also as an escape, no key can be one; so most files need not be searched. */
const mayForbid = /__proto__|constructor|prototype|\\u/;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

function forbiddenPath(value: unknown, path: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (!Array.isArray(value) && forbiddenKeys.has(key)) return here;
    const found = forbiddenPath(inner, here);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function majorOf(version: unknown): number | undefined {
  const match = typeof version === 'string' ? /^(\d{1,4})\.\d{1,4}$/.exec(version) : null;
  return match ? Number(match[1]) : undefined;
}

function firstIssue(issues: readonly v.BaseIssue<unknown>[]): { path: string; reason: string } {
  const issue = issues[0];
  const path = (issue?.path ?? [])
    .map((part) => (typeof part.key === 'number' ? `[${part.key}]` : `.${String(part.key)}`))
    .join('')
    .replace(/^\./, '');
  if (issue?.input === undefined) return { path, reason: 'missing' };
  const wrongType =
    issue.kind === 'schema' && issue.type !== 'picklist' && issue.type !== 'literal';
  return { path, reason: wrongType && issue.type !== 'variant' ? 'wrong-type' : 'bad-value' };
}

/** What the shape cannot say: every id once, every line between two cards that are there and may be joined. */
function linkFault(design: Design): ParseResult | undefined {
  const kindOf = new Map<string, Design['elements'][number]['kind']>();
  for (const [index, element] of design.elements.entries()) {
    if (kindOf.has(element.id)) return damaged(`elements[${index}].id`, 'duplicate-id');
    kindOf.set(element.id, element.kind);
  }
  const lines = new Set<string>();
  for (const [index, relation] of design.relations.entries()) {
    const at = `relations[${index}]`;
    const from = kindOf.get(relation.from);
    const to = kindOf.get(relation.to);
    if (kindOf.has(relation.id) || lines.has(relation.id))
      return damaged(`${at}.id`, 'duplicate-id');
    lines.add(relation.id);
    if (!from) return damaged(`${at}.from`, 'dangling');
    if (!to) return damaged(`${at}.to`, 'dangling');
    if (!legalTypes(from, to).includes(relation.type))
      return damaged(`${at}.type`, 'illegal-relation');
  }
  for (const [index, element] of design.elements.entries()) {
    for (const name of linkAttributes(element.kind)) {
      const list = element.attributes[name];
      if (Array.isArray(list) && list.some((id) => !kindOf.has(id))) {
        return damaged(`elements[${index}].attributes.${name}`, 'dangling');
      }
    }
  }
  return undefined;
}
