import { timingSafeEqual } from 'node:crypto';
import type { ErrorCode } from '../../shared/contract/reply.ts';
import { limits } from '../../shared/design/schema.ts';

/** A design is sent as a JSON string, whose quotes and line ends take more room. */
export const bodyLimit = Math.ceil(limits.bytes * 1.5);

export type Asked = {
  readonly method: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly token: string | undefined;
  readonly contentType: string | undefined;
  readonly length: string | undefined;
};
export type Refused = { readonly status: number; readonly code: ErrorCode };
export type Expected = { readonly port: number; readonly token: string };

const forbidden: Refused = { status: 403, code: 'forbidden' };

/** Another name for this computer is how a strange page would get around the browser's fences. */
export function guardHost(host: string | undefined, port: number): Refused | undefined {
  return host === `127.0.0.1:${port}` ? undefined : forbidden;
}

/** Undefined when the call may be read; nothing of its body has been looked at yet. */
export function guardCall(asked: Asked, { port, token }: Expected): Refused | undefined {
  if (asked.method !== 'POST') return { status: 405, code: 'forbidden' };
  if (guardHost(asked.host, port)) return forbidden;
  // Only programs that are no browser leave it out, and those need the token as much.
  if (asked.origin !== undefined && asked.origin !== `http://127.0.0.1:${port}`) return forbidden;
  if (!isSame(asked.token ?? '', token)) return forbidden;
  if (!/^application\/json\s*(;|$)/i.test(asked.contentType ?? '')) {
    return { status: 415, code: 'bad-input' };
  }
  if (Number(asked.length ?? 0) > bodyLimit) return { status: 413, code: 'body-too-large' };
  return undefined;
}

/** Takes as long for a token that is nearly right as for one that is not. */
function isSame(given: string, expected: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(expected);
  return a.length === b.length && timingSafeEqual(a, b);
}
