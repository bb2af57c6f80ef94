import type { Context } from './context.ts';
import { expertsOf } from './experts.ts';
import type { FactorId, Finding, Rule } from './rule.ts';

export type FactorState = 'covered' | 'partly' | 'not-yet' | 'unknown';

export const factorIds = [
  'sf-ownership',
  'sf-networks',
  'sf-hybrid',
  'sf-places',
  'sf-experts',
  'sf-mentors',
] as const satisfies readonly FactorId[];

/** Whether the design holds anything at all that this factor is about. */
const present: Readonly<Record<FactorId, (context: Context) => boolean>> = {
  'sf-ownership': (context) => context.of('goal').length > 0,
  'sf-networks': (context) => context.of('stakeholder').length > 0,
  'sf-hybrid': (context) => context.of('metaphor').length > 0,
  'sf-places': (context) => context.of('place').length > 0,
  'sf-experts': (context) => expertsOf(context).length > 0,
  'sf-mentors': (context) =>
    context.relations('mentors').length > 0 || context.cards('role', ['rol-mentor']).length > 0,
};

/**
 * Nothing there: not yet. Praise and neither a problem nor an open question: covered.
 * Questions and nothing else: unknown. Anything between: partly. What is waived does not count as a problem.
 */
export function factorStates(
  context: Context,
  findings: readonly Finding[],
  rules: readonly Rule[],
): Record<FactorId, FactorState> {
  const plates = new Map(rules.map((rule) => [rule.id, rule.counts ?? rule.factor]));
  const stateOf = (factor: FactorId): FactorState => {
    if (!present[factor](context)) return 'not-yet';
    const counted = findings.filter((one) => plates.get(one.rule) === factor && !one.waived);
    const has = (...severities: string[]) =>
      counted.some((finding) => severities.includes(finding.severity));
    const problem = has('error', 'warning');
    if (has('praise')) return problem || has('unknown') ? 'partly' : 'covered';
    return has('unknown') && !problem ? 'unknown' : 'partly';
  };
  return {
    'sf-ownership': stateOf('sf-ownership'),
    'sf-networks': stateOf('sf-networks'),
    'sf-hybrid': stateOf('sf-hybrid'),
    'sf-places': stateOf('sf-places'),
    'sf-experts': stateOf('sf-experts'),
    'sf-mentors': stateOf('sf-mentors'),
  };
}
