import {
  type CallError,
  type ErrorCode,
  type ErrorData,
  fail,
} from '../../shared/contract/reply.ts';

type Refusal = ReturnType<typeof fail>;
export type BackendFailure = Error & { readonly refusal: CallError };

/** For what stops the backend from starting; inside a call a `Reply` is returned instead. */
export function backendFailure(code: ErrorCode, data: ErrorData = {}): BackendFailure {
  return Object.assign(new Error(code), { refusal: { code, data } });
}

export function refusalOf(error: unknown): CallError | undefined {
  if (!(error instanceof Error) || !('refusal' in error)) return undefined;
  // Only backendFailure puts a refusal on an error.
  return (error as BackendFailure).refusal;
}

/** What the disk says, in our words; undefined for an error that is not the disk's. */
export function diskFailure(
  error: unknown,
  path: string,
  act: 'read' | 'write',
): Refusal | undefined {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL') {
    return fail('disk-full', { path });
  }
  const known =
    /^E(ACCES|ROFS|NOENT|PERM|NOTDIR|ISDIR|EXIST|BUSY|IO|LOOP|NAMETOOLONG|MFILE|NFILE|INVAL|NXIO|NODEV|TIMEDOUT|STALE)$/;
  if (known.test(code) || /^SQLITE_(READONLY|CANTOPEN|IOERR|PERM)/.test(code)) {
    return fail(act === 'read' ? 'cannot-read-file' : 'cannot-write-file', { path });
  }
  return undefined;
}
