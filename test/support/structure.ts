import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

type Texts = Readonly<Record<string, string>>;
type Languages = { readonly nl: Texts; readonly en: Texts };

const skipped = new Set(['node_modules', 'dist', 'release', 'test-results', 'fixtures']);

/** Paths of the project's own files below a folder, relative to the project. */
export function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      return skipped.has(entry.name) || entry.name.startsWith('.') ? [] : filesIn(path, ending);
    }
    return ending.test(entry.name) ? [path] : [];
  });
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function namesIn(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));
}

/** A rule is a file, a line in its chapter's index, the examples its test runs on, and its words in both languages. */
export function ruleFaults(
  registered: readonly string[],
  files: readonly string[],
  tests: readonly string[],
  texts: Languages,
): string[] {
  const all = [...new Set([...registered, ...files])].sort();
  return all.flatMap((id) => [
    ...(registered.includes(id) ? [] : [`${id}: not in the index`]),
    ...(files.includes(id) ? [] : [`${id}: no file`]),
    ...(tests.includes(id) ? [] : [`${id}: no examples to test`]),
    ...keyFaults(
      texts,
      ['name', 'message', 'why', 'exact'].map((part) => `rule.${id}.${part}`),
    ),
  ]);
}

/** A learning form is a file, a line in the index, a drawing and its words in both languages. */
export function metaphorFaults(
  registered: readonly string[],
  files: readonly string[],
  drawings: readonly string[],
  texts: Languages,
): string[] {
  const all = [...new Set([...registered, ...files])].sort();
  return all.flatMap((id) => [
    ...(registered.includes(id) ? [] : [`${id}: not in the index`]),
    ...(files.includes(id) ? [] : [`${id}: no file`]),
    ...(drawings.includes(id) ? [] : [`${id}: no icon`]),
    ...keyFaults(
      texts,
      ['name', 'definition', 'audience', 'choice'].map((part) => `catalog.${id}.${part}`),
    ),
  ]);
}

/** Every call is tried once the right way and once the wrong way. */
export function callFaults(
  calls: readonly string[],
  cases: Readonly<Record<string, { readonly good?: unknown; readonly bad?: unknown }>>,
): string[] {
  return calls.flatMap((name) => [
    ...(cases[name]?.good ? [] : [`${name}: no good case`]),
    ...(cases[name]?.bad ? [] : [`${name}: no bad case`]),
  ]);
}

export function keyFaults({ nl, en }: Languages, keys: readonly string[]): string[] {
  return keys.flatMap((key) => [
    ...(nl[key] ? [] : [`${key}: no Dutch`]),
    ...(en[key] ? [] : [`${key}: no English`]),
  ]);
}

/** Both languages have the same keys, each with words and the same placeholders. */
export function languageFaults(texts: Languages): string[] {
  const keys = [...new Set([...Object.keys(texts.nl), ...Object.keys(texts.en)])].sort();
  const places = (text = '') =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1]).sort();
  return keys.flatMap((key) => {
    const missing = keyFaults(texts, [key]);
    if (missing.length > 0) return missing;
    const same = places(texts.nl[key]).join() === places(texts.en[key]).join();
    return same ? [] : [`${key}: other placeholders`];
  });
}

/** Keys that no source file can ask for, whole or as a template. */
export function orphans(keys: readonly string[], sources: readonly string[]): string[] {
  const asked = new Set<string>();
  const patterns = new Set<string>();
  for (const source of sources) {
    for (const found of source.matchAll(/['"]([\w-]+(?:\.[\w-]+)+)['"]/g))
      asked.add(found[1] ?? '');
    for (const found of source.matchAll(/`([\w.-]*\.(?:[^`\n]*?\$\{[^`\n]*?\}[^`\n]*?)+)`/g)) {
      patterns.add(found[1] ?? '');
    }
  }
  const regexes = [...patterns].map(
    (pattern) => new RegExp(`^${pattern.replace(/\./g, '\\.').replace(/\$\{[^}]*\}/g, '.+')}$`),
  );
  return keys.filter((key) => {
    const base = key.replace(/_(one|other)$/, '');
    return !asked.has(base) && !regexes.some((regex) => regex.test(base));
  });
}

export function doubles(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
