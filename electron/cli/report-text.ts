import type { Translate } from '../../shared/locales/translate.ts';
import type { Described, Report } from './check.ts';

/** One design's findings as a person reads them, with the reasons of what was left on purpose at the end. */
export function reportText(report: Report, t: Translate): string {
  const { title, file, stage, states, conditions, findings } = report;
  const lines = (places: Readonly<Record<string, string>>) =>
    Object.entries(places).map(
      ([place, state]) => `  ${t(`factor.${place}`)}: ${t(`factor-state.${state}`)}`,
    );
  const live = findings.filter((finding) => !finding.waived);
  const found = live.length > 0 ? live.map((one) => entry(one, t)) : [`  ${t('checks.nothing')}`];
  return [
    `${title} (${file}) – ${t(`value.${stage}`)}`,
    ...lines(states),
    '',
    `${t('cli.conditions')}:`,
    ...lines(conditions),
    '',
    ...found,
    ...kept(report, t),
  ]
    .join('\n')
    .replaceAll('\u00ad', '');
}

function entry(
  { severity, message, why, reference, basis, rule }: Described,
  t: Translate,
): string {
  return [
    `  ${t(`severity.${severity}`)} – ${message} [${rule}]`,
    `    ${why}`,
    `    ${reference} (${t(`basis.${basis}`)})`,
  ].join('\n');
}

function kept({ findings, waivers }: Report, t: Translate): string[] {
  const waived = findings.filter((finding) => finding.waived);
  if (waived.length === 0) return [];
  const lines = waived.map((finding) => {
    const element = finding.targets[0]?.element;
    const waiver = waivers.find(
      (one) => one.rule === finding.rule && (!one.element || one.element === element),
    );
    const reason = waiver ? `\n    ${waiver.reason} (${waiver.by}, ${waiver.date})` : '';
    const kind = t(`checks.kept-${waiver?.kind ?? 'accepted'}`);
    return `  ${kind} – ${finding.message} [${finding.rule}]${reason}`;
  });
  return ['', `${t('severity.accepted')}:`, ...lines];
}
