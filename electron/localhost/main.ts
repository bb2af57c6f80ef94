import { randomBytes, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { translator } from '../../shared/locales/translate.ts';
import { type Backend, createBackend } from '../backend/backend.ts';
import { defaultDataDir } from '../backend/data-dir.ts';
import { refusalOf } from '../backend/failures.ts';
import { readTemplates } from '../backend/templates.ts';
import { openBrowser } from './browser.ts';
import { scriptedDialogs } from './dialogs.ts';
import { type Server, startServer } from './server.ts';

/** `dist/localhost` once built; the page and the templates lie beside it. */
const here = dirname(fileURLToPath(import.meta.url));
const dist = dirname(here);

function readArgs() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      'open-file': { type: 'string' },
    },
  });
  const port = Number(values.port ?? 0);
  const isPort = Number.isInteger(port) && port >= 0 && port <= 65_535;
  if (!isPort) throw new TypeError(`--port ${values.port}`);
  return { ...values, port };
}

async function readVersion(): Promise<string> {
  try {
    const described: unknown = JSON.parse(await readFile(join(dist, '..', 'package.json'), 'utf8'));
    if (typeof described === 'object' && described && 'version' in described) {
      return String(described.version);
    }
  } catch {
    // Moved away from its project; it works as well without knowing its number.
  }
  return '0.0.0';
}

async function start(): Promise<void> {
  const args = readArgs();
  const script = process.env.LEERLANDSCHAP_TEST_DIALOGS;
  const backend = createBackend({
    dataDir: resolve(args.data ?? defaultDataDir(process.platform, process.env, homedir())),
    version: await readVersion(),
    host: 'localhost',
    templates: await readTemplates(join(dist, 'templates')),
    now: () => new Date(),
    newId: () => randomUUID(),
    dialogs: script ? scriptedDialogs(script) : undefined,
  });
  const token = randomBytes(32).toString('hex');
  const server = await startServer({
    dispatch: backend.dispatch,
    token,
    port: args.port,
    pageDir: join(dist, 'page'),
  }).catch((error: unknown) => {
    backend.close();
    throw error;
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop(server, backend));
  }
  const address = `http://127.0.0.1:${server.port}/#token=${token}${openFragment(args, backend)}`;
  process.stdout.write(`Leerlandschap: ${address}\n`);
  if (!args['no-open']) openBrowser(address, process.platform);
}

function openFragment(args: ReturnType<typeof readArgs>, backend: Backend): string {
  if (!args['open-file']) return '';
  const path = resolve(args['open-file']);
  backend.grant(path);
  return `&open=${encodeURIComponent(path)}`;
}

async function stop(server: Server, backend: Backend): Promise<void> {
  await server.stop();
  backend.close();
  process.exit(0);
}

/** One sentence for the person at the terminal; the stack only where there is no sentence. */
function explain(error: unknown): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const t = translator(/^nl/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'nl' : 'en');
  const refusal = refusalOf(error);
  if (refusal) return t(`error.${refusal.code}`, { reason: '', ...refusal.data });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const what = error instanceof Error ? error.message : String(error);
  if (code === 'EADDRINUSE' || code === 'EACCES') return t('start.port-in-use', { what });
  if (code.startsWith('ERR_PARSE_ARGS') || error instanceof TypeError) {
    return t('start.bad-option', { what });
  }
  return error instanceof Error ? (error.stack ?? what) : what;
}

start().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
});
