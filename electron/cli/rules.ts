import type { Language, Translate } from '../../shared/locales/translate.ts';
import { referenceOf, ruleGroups } from '../../shared/rules/index.ts';
import { merged } from '../../shared/rules/merged.ts';
import type { ExitCode, Options } from './main.ts';
import { rulesPage } from './rules-page.ts';
import { Unusable } from './unusable.ts';

/** Prints the rule book: every rule with what it is about, how heavy it is per stage, and where it comes from. */
export function printRules(
  { format = 'text' }: Options,
  t: Translate,
  language: Language,
  print: (text: string) => void,
): ExitCode {
  if (format === 'json') print(JSON.stringify({ rules: book(t), merged }, undefined, 2));
  else if (format === 'text') print(asText(t));
  else if (format === 'html') print(rulesPage(t, language));
  else throw new Unusable('cli.format', { format });
  return 0;
}

function book(t: Translate) {
  return Object.entries(ruleGroups).flatMap(([chapter, rules]) =>
    rules.map((rule) => ({
      id: rule.id,
      chapter,
      factor: rule.factor,
      ...(rule.counts ? { counts: rule.counts } : {}),
      name: plain(t(`rule.${rule.id}.name`)),
      why: plain(t(`rule.${rule.id}.why`)),
      exact: plain(t(`rule.${rule.id}.exact`)),
      severity: rule.severity,
      basis: rule.source.basis,
      references: rule.source.ref,
      ...(rule.source.literature ? { literature: rule.source.literature } : {}),
      ...(rule.source.quote ? { quote: rule.source.quote } : {}),
      ...(rule.thresholds ? { thresholds: rule.thresholds } : {}),
      hasFix: rule.fix !== undefined,
    })),
  );
}

function asText(t: Translate): string {
  const chapters = Object.entries(ruleGroups).map(([chapter, rules]) => {
    const lines = rules.map((rule) => {
      const weights = Object.values(rule.severity).map((severity) =>
        severity === 'off' ? '–' : t(`severity.${severity}`),
      );
      return [
        `  ${rule.id}`,
        `    ${t(`rule.${rule.id}.name`)} · ${t(`factor.${rule.factor}`)} · ${weights.join(' / ')}`,
        `    ${t(`rule.${rule.id}.exact`)}`,
        `    ${referenceOf(rule.source, t)} (${t(`basis.${rule.source.basis}`)})`,
      ].join('\n');
    });
    return [t(`rulebook.${chapter}`), ...lines].join('\n');
  });
  return plain(chapters.join('\n\n'));
}

function plain(text: string): string {
  return text.replaceAll('\u00ad', '');
}
