import type { Stage } from '../../design/kinds.ts';
import type { Profile, RuleSetting } from '../../design/profile.ts';
import type { Limit, Rule, Severity } from './rule.ts';

export function settingOf(profile: Profile | undefined, id: string): RuleSetting | undefined {
  return profile && Object.hasOwn(profile.rules, id) ? profile.rules[id] : undefined;
}

/** A team may silence praise but not turn it into a problem; where a rule is silent by stage, it stays so. */
export function severityOf(
  rule: Rule,
  stage: Stage,
  setting: RuleSetting | undefined,
): Severity | 'off' {
  const ours = rule.severity[stage];
  const theirs = setting?.severity;
  if (ours === 'off' || theirs === 'off') return 'off';
  return theirs === undefined || ours === 'praise' ? ours : theirs;
}

/** A number of the profile outside what the rule can use is brought back to the nearest it can. */
export function limitOf(rule: Rule, setting: RuleSetting | undefined): Limit {
  return (name) => {
    const threshold = rule.thresholds?.[name];
    if (!threshold) throw new Error(`${rule.id} declares no threshold ${name}`);
    const theirs = setting?.thresholds;
    const value = theirs && Object.hasOwn(theirs, name) ? theirs[name] : undefined;
    if (value === undefined) return threshold.value;
    return Math.min(threshold.max, Math.max(threshold.min, value));
  };
}
