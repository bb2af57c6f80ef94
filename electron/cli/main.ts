import { parseArgs } from 'node:util';
import { type Language, translator } from '../../shared/locales/translate.ts';
import { checkFiles } from './check.ts';
import { exportFile } from './export.ts';
import { newFile } from './new.ts';
import { printRules } from './rules.ts';
import { Unusable } from './unusable.ts';

/** Worst of what was found: 0 nothing or tips, 1 points of attention, 2 problems, 3 input that cannot be used. */
export type ExitCode = 0 | 1 | 2 | 3;

function languageOf(asked: string | undefined): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const wanted = asked ?? LC_ALL ?? LC_MESSAGES ?? LANG ?? '';
  return /^nl/i.test(wanted) ? 'nl' : 'en';
}

const options = {
  format: { type: 'string' },
  profile: { type: 'string' },
  stage: { type: 'string' },
  lang: { type: 'string' },
  to: { type: 'string' },
  scale: { type: 'string' },
  'no-embed': { type: 'boolean' },
  template: { type: 'string' },
  title: { type: 'string' },
  blank: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export type Options = {
  readonly [Name in keyof typeof options]?: (typeof options)[Name]['type'] extends 'boolean'
    ? boolean
    : string;
};

async function run(): Promise<ExitCode> {
  const args = process.argv.slice(2);
  const at = args.indexOf('--lang');
  const t = translator(languageOf(at < 0 ? undefined : args[at + 1]));
  const print = (text: string): void => void process.stdout.write(`${text}\n`);
  try {
    const parsed = readArguments(args);
    const [command, ...files] = parsed.positionals;
    const language = languageOf(parsed.values.lang);
    if (parsed.values.help || command === undefined || command === 'help') {
      print(t('cli.help'));
      return 0;
    }
    if (command === 'check') return await checkFiles(files, parsed.values, t, print);
    if (command === 'rules') return printRules(parsed.values, t, language, print);
    if (command === 'export') return await exportFile(files, parsed.values, t, language, print);
    if (command === 'new') return await newFile(files, parsed.values, t, language, print);
    throw new Unusable('cli.unknown-command', { command });
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    process.stderr.write(`${t(error.key, error.data)}\n`);
    return 3;
  }
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const option = /'(--?[\w-]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new Unusable('cli.unknown-option', { option });
  }
}

process.exitCode = await run();
