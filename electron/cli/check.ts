import type { Design } from '../../shared/design/design.ts';
import { type Stage, stages } from '../../shared/design/kinds.ts';
import type { ProfileFile } from '../../shared/design/profile.ts';
import { setOwnRule, setProfile, updateDesign } from '../../shared/edit/index.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import {
  type CheckResult,
  describeFinding,
  type Finding,
  runChecks,
} from '../../shared/rules/index.ts';
import { expandFiles } from './expand-files.ts';
import type { ExitCode, Options } from './main.ts';
import { readDesign, readProfile } from './read-design.ts';
import { reportText } from './report-text.ts';
import { sarifLog } from './sarif.ts';
import { Unusable } from './unusable.ts';

export type Described = Pick<
  Finding,
  'rule' | 'factor' | 'severity' | 'waived' | 'targets' | 'hasFix'
> &
  ReturnType<typeof describeFinding>;

export type Report = Pick<CheckResult, 'states' | 'conditions'> & {
  readonly file: string;
  readonly title: string;
  readonly stage: Stage;
  readonly waivers: Design['waivers'];
  readonly findings: readonly Described[];
};

const exits: Readonly<Record<string, ExitCode>> = { error: 2, warning: 1 };
const formats = ['text', 'json', 'sarif'] as const;

/** Prints what the checks find in every file. What is accepted with a reason does not count for the exit code. */
export async function checkFiles(
  patterns: readonly string[],
  options: Options,
  t: Translate,
  print: (text: string) => void,
): Promise<ExitCode> {
  const format = formats.find((one) => one === (options.format ?? 'text'));
  if (!format) throw new Unusable('cli.format', { format: options.format ?? '' });
  const stage = stageOf(options.stage);
  const profile = options.profile ? await readProfile(options.profile) : undefined;
  const files = expandFiles(patterns);
  const reports: Report[] = [];
  for (const file of files) {
    reports.push(report(file, prepared(await readDesign(file, t), stage, profile), t));
  }
  print(written(reports, format, t));
  return reports
    .flatMap(({ findings }) => findings.filter((finding) => !finding.waived))
    .reduce<ExitCode>((code, one) => worse(code, exits[one.severity] ?? 0), 0);
}

function worse(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}

function stageOf(asked: string | undefined): Stage | undefined {
  if (asked === undefined) return undefined;
  const stage = stages.find((one) => one === asked);
  if (!stage) throw new Unusable('cli.stage', { stage: asked, known: stages.join(', ') });
  return stage;
}

/** A profile given on the command line takes the place of the one in the file; its own rules come beside the file's. */
function prepared(design: Design, stage: Stage | undefined, file: ProfileFile | undefined): Design {
  const staged = stage ? updateDesign(design, { stage }) : design;
  if (!file) return staged;
  const { profile, ownRules } = file;
  return ownRules.reduce((now, rule) => setOwnRule(now, { rule }), setProfile(staged, { profile }));
}

function report(file: string, design: Design, t: Translate): Report {
  const { findings, states, conditions } = runChecks(design);
  const described = findings.map((finding) => ({
    rule: finding.rule,
    factor: finding.factor,
    severity: finding.severity,
    waived: finding.waived,
    targets: finding.targets,
    hasFix: finding.hasFix,
    ...describeFinding(finding, design, t),
  }));
  const { title, stage, waivers } = design;
  return { file, title, stage, states, conditions, waivers, findings: described };
}

function written(
  reports: readonly Report[],
  format: (typeof formats)[number],
  t: Translate,
): string {
  if (format === 'json') return JSON.stringify(reports, undefined, 2);
  if (format === 'sarif') return JSON.stringify(sarifLog(reports, t), undefined, 2);
  return reports.map((one) => reportText(one, t)).join('\n\n');
}
