import type { Design } from '../../shared/design/design.ts';
import type { Translate } from '../../shared/locales/translate.ts';
import { describeFinding, type Finding, runChecks } from '../../shared/rules/index.ts';
import type { ExitCode, Options } from './main.ts';
import { readDesign } from './read-design.ts';
import { Unusable } from './unusable.ts';

type Print = (text: string) => void;

const exits: Readonly<Record<string, ExitCode>> = { error: 2, warning: 1 };

/** Prints what the checks find in every file, as text or as one JSON document. Accepted findings do not count. */
export async function checkFiles(
  files: readonly string[],
  { format = 'text' }: Options,
  t: Translate,
  print: Print,
): Promise<ExitCode> {
  if (files.length === 0) throw new Unusable('cli.which-file');
  if (format !== 'text' && format !== 'json') throw new Unusable('cli.format', { format });
  const reports = [];
  for (const file of files) reports.push(report(file, await readDesign(file, t), t));
  print(
    format === 'json'
      ? JSON.stringify(reports, undefined, 2)
      : reports.map((one) => asText(one, t)).join('\n\n'),
  );
  const worst = reports.flatMap((one) => one.findings.filter((finding) => !finding.waived));
  return worst.reduce<ExitCode>((code, one) => max(code, exits[one.severity] ?? 0), 0);
}

function max(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}

type Described = Pick<Finding, 'rule' | 'factor' | 'severity' | 'waived' | 'targets'> &
  ReturnType<typeof describeFinding>;
type Report = {
  file: string;
  title: string;
  states: ReturnType<typeof runChecks>['states'];
  findings: Described[];
};

function report(file: string, design: Design, t: Translate): Report {
  const { findings, states } = runChecks(design);
  const described = findings.map((finding) => ({
    rule: finding.rule,
    factor: finding.factor,
    severity: finding.severity,
    waived: finding.waived,
    targets: finding.targets,
    ...describeFinding(finding, design, t),
  }));
  return { file, title: design.title, states, findings: described };
}

function asText({ file, title, states, findings }: Report, t: Translate): string {
  const plates = Object.entries(states).map(
    ([factor, state]) => `  ${t(`factor.${factor}`)}: ${t(`factor-state.${state}`)}`,
  );
  const lines = findings.map(({ severity, waived, message, why, reference, basis }) =>
    [
      `  ${t(`severity.${waived ? 'accepted' : severity}`)} – ${message}`,
      `    ${why}`,
      `    ${reference} (${t(`basis.${basis}`)})`,
    ].join('\n'),
  );
  const found = lines.length > 0 ? lines : [`  ${t('checks.nothing')}`];
  return [`${title} (${file})`, ...plates, '', ...found].join('\n').replaceAll('\u00ad', '');
}
