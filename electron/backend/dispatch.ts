import { dirname } from 'node:path';
import * as v from 'valibot';
import { type CallName, calls } from '../../shared/contract/calls.ts';
import { fail, type Reply } from '../../shared/contract/reply.ts';
import type { Context } from './context.ts';
import { backupFolder } from './db/backups.ts';
import { isDamage, sqliteCode } from './db/connect.ts';
import { diskFailure } from './failures.ts';
import { handlers } from './handlers/index.ts';

type Log = (reference: string, name: string, error: unknown) => void;
type AnyHandler = (input: unknown, context: Context) => Reply<unknown> | Promise<Reply<unknown>>;

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

/** The one door. Whatever comes in, a reply comes out; it never throws. */
export async function dispatchCall(
  name: unknown,
  input: unknown,
  context: Context,
  log: Log,
): Promise<Reply<unknown>> {
  if (!isCallName(name)) return fail('unknown-call', { name: String(name).slice(0, 100) });
  const parsed = v.safeParse(calls[name].input, input, { abortEarly: true });
  if (!parsed.success) return refusal(parsed.issues[0]);
  try {
    // The schema of this very name gave the input, which the type of a union of handlers cannot say.
    const handle = handlers[name] as AnyHandler;
    return await handle(parsed.output, context);
  } catch (error) {
    return failureOf(error, name, context, log);
  }
}

function failureOf(error: unknown, name: string, context: Context, log: Log): Reply<unknown> {
  const path = context.db.name;
  if (/^SQLITE_(BUSY|LOCKED)/.test(sqliteCode(error) ?? ''))
    return fail('database-locked', { path });
  if (isDamage(error)) {
    return fail('database-damaged', { path, backups: backupFolder(dirname(path)) });
  }
  const failure = sqliteCode(error) ? diskFailure(error, path, 'write') : undefined;
  if (failure) return failure;
  const reference = context.newId().slice(0, 8);
  log(reference, name, error);
  return fail('internal', { reference });
}

/** A design that is too large is a file a person may have, not a fault of the page. */
function refusal(issue: v.BaseIssue<unknown>): Reply<unknown> {
  const fault = faultOf(issue);
  const isFile = fault.path === 'body' || fault.path === 'base64';
  return fault.reason === 'too-large' && isFile
    ? fail('file-too-large', { ...fault, path: '' })
    : fail('bad-input', fault);
}

function faultOf(issue: v.BaseIssue<unknown>): { path: string; reason: string } {
  const path = (issue.path ?? []).map((part) => String(part.key)).join('.');
  if (issue.type === 'max_length') return { path, reason: 'too-large' };
  if (issue.kind === 'schema' && issue.expected !== 'never' && issue.type !== 'picklist') {
    return { path, reason: issue.input === undefined ? 'missing' : 'wrong-type' };
  }
  return { path, reason: 'bad-value' };
}
