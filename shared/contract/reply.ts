/** Every way a call can fail; each has a sentence in both languages under `error.<code>`. */
export const errorCodes = [
  'unknown-call',
  'bad-input',
  'internal',
  'not-found',
  'stale-revision',
  'file-not-json',
  'file-too-large',
  'file-too-deep',
  'file-damaged',
  'file-not-leer',
  'file-newer',
  'no-design-inside',
  'path-not-granted',
  'no-dialog',
  'not-linked',
  'cannot-read-file',
  'cannot-write-file',
  'disk-full',
  'read-only',
  'database-locked',
  'database-restored',
  'database-damaged',
  'forbidden',
  'body-too-large',
  'backend-gone',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export type ErrorData = { readonly [name: string]: string | number };
export type CallError = { readonly code: ErrorCode; readonly data: ErrorData };
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: CallError };

export function succeed<Value>(value: Value): Reply<Value> {
  return { ok: true, value };
}

export function fail(code: ErrorCode, data: ErrorData = {}): { ok: false; error: CallError } {
  return { ok: false, error: { code, data } };
}
