import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy } from './security.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Undefined for an address that would leave the folder. */
export function pageFile(folder: string, address: string): string | undefined {
  const { host, pathname } = new URL(address);
  if (host !== 'page') return undefined;
  const path = resolve(folder, `.${decodeURIComponent(pathname)}`);
  if (path === resolve(folder)) return resolve(folder, 'index.html');
  return path.startsWith(resolve(folder) + sep) ? path : undefined;
}

export function servePage(folder: string): void {
  protocol.handle('app', async (request) => {
    const headers = {
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    };
    try {
      const path = pageFile(folder, request.url);
      if (!path) return new Response('', { status: 404, headers });
      const type = types[extname(path)] ?? 'application/octet-stream';
      return new Response(await readFile(path), { headers: { ...headers, 'content-type': type } });
    } catch {
      return new Response('', { status: 404, headers });
    }
  });
}
