import type { Element } from '../../design/design.ts';
import type { Context } from './context.ts';
import { answersOf } from './queries.ts';

/** Phases in which what was made has to land. */
export const landingPhases: readonly unknown[] = [
  'ph-implement',
  'ph-follow',
  'ph-spread',
  'ph-cycle',
];

/** Forms of which somebody said that they are in one of these phases. */
export function formsIn(context: Context, phases: readonly unknown[]): readonly Element[] {
  const said = answersOf(context, 'metaphor', 'phase');
  return context.of('metaphor').filter((_form, index) => phases.includes(said[index]));
}

/** Forms of which nobody said in which phase they are. */
export function formsWithoutPhase(context: Context): readonly Element[] {
  return context.once('forms without phase', () => formsIn(context, [undefined]));
}
