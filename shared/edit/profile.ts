import type { Design } from '../design/design.ts';
import type { OwnRule } from '../design/own-rules.ts';
import type { Profile, RuleSetting } from '../design/profile.ts';

/** Sets one rule for this team; without a setting it follows ours again. An empty profile leaves the file altogether. */
export function setRule(
  design: Design,
  { rule, setting }: { rule: string; setting: RuleSetting | undefined },
): Design {
  const before = design.profile?.rules ?? {};
  const others = Object.entries(before).filter(([id]) => id !== rule);
  const kept = setting && meaningful(setting) ? [...others, [rule, setting] as const] : others;
  return setProfile(design, { profile: { rules: Object.fromEntries(kept) } });
}

function meaningful({ severity, thresholds }: RuleSetting): boolean {
  return severity !== undefined || Object.keys(thresholds ?? {}).length > 0;
}

export function setProfile(design: Design, { profile }: { profile: Profile | undefined }): Design {
  const { profile: before, ...rest } = design;
  const empty = !profile || Object.keys(profile.rules).length === 0;
  if (empty) return before ? rest : design;
  return JSON.stringify(before) === JSON.stringify(profile) ? design : { ...rest, profile };
}

/** Adds an own rule, or puts it in the place of the one with its id. */
export function setOwnRule(design: Design, { rule }: { rule: OwnRule }): Design {
  const before = design.ownRules ?? [];
  const known = before.some((one) => one.id === rule.id);
  const ownRules = known
    ? before.map((one) => (one.id === rule.id ? rule : one))
    : [...before, rule];
  return { ...design, ownRules };
}

export function removeOwnRule(design: Design, { id }: { id: string }): Design {
  const { ownRules = [], ...rest } = design;
  const left = ownRules.filter((rule) => rule.id !== id);
  if (left.length === ownRules.length) return design;
  return left.length > 0 ? { ...rest, ownRules: left } : rest;
}
