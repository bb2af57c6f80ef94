import type { Relation } from '../../design/design.ts';
import type { Context } from './context.ts';

/** Every mentor and mentee once, by the last line drawn between them. */
export function mentorPairs(context: Context): readonly Relation[] {
  return context.once('mentor pairs', () => {
    const pairs = new Map<string, Relation>();
    for (const line of context.relations('mentors')) pairs.set(`${line.from} ${line.to}`, line);
    return [...pairs.values()];
  });
}
