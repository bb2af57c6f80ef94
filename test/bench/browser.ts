import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';

const record = fileURLToPath(new URL('../../.cache/browser.json', import.meta.url));

/** The browser that the tests use too; undefined when this computer has none. */
export async function openBrowser(): Promise<Browser | undefined> {
  if (!existsSync(record)) return undefined;
  const { executablePath } = JSON.parse(readFileSync(record, 'utf8'));
  if (!executablePath || !existsSync(executablePath)) return undefined;
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** A person's first visit: nothing cached, and nothing to be had from outside this computer. */
export async function freshPage(
  browser: Browser,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  return { context, page };
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the pages of the other programs, as plainly as the local host serves ours. */
export async function serveFolder(folder: string): Promise<{ origin: string; stop(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    readFile(join(folder, pathname)).then(
      (bytes) => {
        const type = types[extname(pathname)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('no port');
  return { origin: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}

/** Two frames after something changed it is on the screen. */
export function nextPaint(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );
}

type Recorder = { frames: number[]; stop: boolean };
declare global {
  interface Window {
    recorder: Recorder;
  }
}

/** The time between one frame and the next, in ms, while something is done. */
export async function recordFrames(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const recorder: Recorder = { frames: [], stop: false };
    window.recorder = recorder;
    let last = performance.now();
    const frame = (now: number) => {
      recorder.frames.push(now - last);
      last = now;
      if (!recorder.stop) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await act();
  return page.evaluate(() => {
    window.recorder.stop = true;
    // The first two belong to the starting of the recorder.
    return window.recorder.frames.slice(2);
  });
}

/** One step every 16 ms, as a hand gives them; a page that is late gets them late. */
export async function paced(steps: number, step: (index: number) => Promise<void>): Promise<void> {
  const started = performance.now();
  for (let index = 0; index < steps; index++) {
    await step(index);
    const wait = started + (index + 1) * 16 - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
