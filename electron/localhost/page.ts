import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, resolve, sep } from 'node:path';

/** Equal to what the desktop window sends, so that a page behaves the same in both. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const safeHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Undefined for an address that would leave the folder. */
export function pageFile(folder: string, address: string): string | undefined {
  const whole = resolve(folder);
  let name: string;
  try {
    name = decodeURIComponent(address.split(/[?#]/)[0] ?? '');
  } catch {
    // Not an address at all.
    return undefined;
  }
  if (name.includes('\0')) return undefined;
  const path = resolve(whole, `.${name.replaceAll('\\', '/')}`);
  if (path === whole) return resolve(whole, 'index.html');
  return path.startsWith(whole + sep) ? path : undefined;
}

export async function servePage(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const path = isRead ? pageFile(folder, request.url ?? '/') : undefined;
  const bytes = path ? await readFile(path).catch(() => undefined) : undefined;
  if (!path || !bytes) {
    response.writeHead(isRead ? 404 : 405, { ...safeHeaders, 'content-length': 0 }).end();
    return;
  }
  const end = extname(path);
  // Built files carry a hash of their content in their name; only the page that names them may change.
  const caching = /[\\/]assets[\\/]/.test(path) ? 'max-age=31536000, immutable' : 'no-store';
  response.writeHead(200, {
    ...safeHeaders,
    'content-type': types[end] ?? 'application/octet-stream',
    'content-length': bytes.length,
    'cache-control': caching,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
