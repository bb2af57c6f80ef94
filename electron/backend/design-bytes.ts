import { fail, type Reply, succeed } from '../../shared/contract/reply.ts';
import { extractFromPng } from '../../shared/export/png.ts';
import { extractDesignText } from '../../shared/export/svg-design.ts';

export type DesignText = {
  readonly text: string;
  /** A picture is read from but never written over. */
  readonly isPicture: boolean;
};

/** Looks at the bytes and not at the name: files get renamed and mailed around. */
export function designTextOf(bytes: Uint8Array): Reply<DesignText> {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return fromPicture(extractFromPng(bytes));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Reading on with replacement letters would change someone's words without a sign.
    return fail('file-not-json', { path: '', reason: 'not-json', line: 1 });
  }
  return /^\s*</.test(text)
    ? fromPicture(extractDesignText(text))
    : succeed({ text, isPicture: false });
}

function fromPicture(text: string | undefined): Reply<DesignText> {
  return text === undefined ? fail('no-design-inside') : succeed({ text, isPicture: true });
}
