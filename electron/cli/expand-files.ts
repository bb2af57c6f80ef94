import { existsSync, globSync } from 'node:fs';
import { Unusable } from './unusable.ts';

/** Names of files as they are; what is no file is read as a pattern (`designs/*.leer`), for shells that expand none. */
export function expandFiles(patterns: readonly string[]): readonly string[] {
  if (patterns.length === 0) throw new Unusable('cli.which-file');
  return patterns.flatMap((pattern) => {
    if (existsSync(pattern)) return [pattern];
    const found = globSync(pattern.replaceAll('\\', '/')).sort();
    // A name without a match is left for the reading, which says what is wrong with it.
    return found.length > 0 ? found : [pattern];
  });
}
