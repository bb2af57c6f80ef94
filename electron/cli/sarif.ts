import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Translate } from '../../shared/locales/translate.ts';
import { type Rule, ruleById } from '../../shared/rules/index.ts';
import type { Described, Report } from './check.ts';

const levels: Readonly<Record<string, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
};

/** A SARIF 2.1.0 log (OASIS standard): one run over all files, with the rules that spoke. */
export function sarifLog(reports: readonly Report[], t: Translate): object {
  const ids = [...new Set(reports.flatMap(({ findings }) => findings.map(({ rule }) => rule)))];
  return {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Leerlandschap', rules: ids.map((id) => describeRule(id, t)) } },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap((report) => {
          const lineOf = lineFinder(report.file);
          return report.findings.map((finding) => result(finding, report, ids, lineOf));
        }),
      },
    ],
  };
}

function describeRule(id: string, t: Translate): object {
  const rule: Rule | undefined = ruleById(id);
  if (!rule) return { id };
  return {
    id,
    shortDescription: { text: plain(t(`rule.${id}.name`)) },
    fullDescription: { text: plain(t(`rule.${id}.exact`)) },
    help: { text: plain(t(`rule.${id}.why`)) },
    properties: { factor: rule.factor, basis: rule.source.basis, sections: rule.source.ref },
  };
}

function result(
  finding: Described,
  { file, waivers }: Report,
  ids: readonly string[],
  lineOf: (element: string) => number | undefined,
): object {
  const elements = finding.targets.flatMap(({ element }) => element ?? []);
  const first = elements[0];
  const line = first === undefined ? undefined : lineOf(first);
  const level = levels[finding.severity];
  // Only what needs attention is a failure; a strong point passes and a question is open.
  const kind = level ? 'fail' : finding.severity === 'praise' ? 'pass' : 'open';
  const waiver = waivers.find(
    (one) => one.rule === finding.rule && (!one.element || one.element === first),
  );
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    kind,
    level: level ?? 'none',
    message: { text: plain(finding.message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: pathToFileURL(file).href },
          ...(line === undefined ? {} : { region: { startLine: line } }),
        },
        ...(elements.length > 0
          ? { logicalLocations: elements.map((name) => ({ name, kind: 'element' })) }
          : {}),
      },
    ],
    ...(finding.waived
      ? {
          suppressions: [{ kind: 'inSource', ...(waiver ? { justification: waiver.reason } : {}) }],
        }
      : {}),
  };
}

function plain(text: string): string {
  return text.replaceAll('\u00ad', '');
}

/** A picture has no lines to point at; in a design file every card's id stands on a line of its own. */
function lineFinder(file: string): (element: string) => number | undefined {
  if (/\.(png|svg)$/i.test(file)) return () => undefined;
  const lines = new Map<string, number>();
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const id = /^\s*"id": "([^"]+)"/.exec(line)?.[1];
    if (id && !lines.has(id)) lines.set(id, index + 1);
  }
  return (element) => lines.get(element);
}
