import * as v from 'valibot';
import { ownRuleSchema } from './own-rules.ts';

const ruleId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,80}$/));
const thresholdName = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9]{0,40}$/));

export const profileSeverities = ['off', 'hint', 'warning', 'error'] as const;

const setting = v.strictObject({
  severity: v.optional(v.picklist(profileSeverities)),
  thresholds: v.optional(v.record(thresholdName, v.pipe(v.number(), v.finite()))),
});

/** What a team sets otherwise than we do, per rule; rules it does not name keep our settings. */
export const profileSchema = v.strictObject({ rules: v.record(ruleId, setting) });
export const ownRulesSchema = v.pipe(v.array(ownRuleSchema), v.maxLength(100));

export type Profile = v.InferOutput<typeof profileSchema>;
export type RuleSetting = Profile['rules'][string];

export const profileFormat = 'leerlandschap-profile';

/** A profile as a file of its own, to hand to colleagues. */
export const profileFileSchema = v.strictObject({
  format: v.literal(profileFormat),
  version: v.literal('1.0'),
  profile: profileSchema,
  ownRules: ownRulesSchema,
});
export type ProfileFile = v.InferOutput<typeof profileFileSchema>;

export type ProfileResult =
  | { readonly ok: true; readonly file: ProfileFile }
  /** `path` names the place in the file that cannot be used; it is empty when the whole is no profile. */
  | { readonly ok: false; readonly path: string };

/** Reads a profile file. It is data of ten conditions a rule at the most, so nothing in it can run or nest. */
export function parseProfile(text: string): ProfileResult {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    // What JSON has to say is of no use to a person; the file is no profile.
    return { ok: false, path: '' };
  }
  const parsed = v.safeParse(profileFileSchema, raw, { abortEarly: true });
  if (parsed.success) return { ok: true, file: parsed.output };
  const path = (parsed.issues[0].path ?? []).map((part) => String(part.key)).join('.');
  return { ok: false, path };
}

export function serialiseProfile(content: Pick<ProfileFile, 'profile' | 'ownRules'>): string {
  const file: ProfileFile = { format: profileFormat, version: '1.0', ...content };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
