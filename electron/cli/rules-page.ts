import { stages } from '../../shared/design/kinds.ts';
import { escapeXml } from '../../shared/export/xml.ts';
import type { Language, Translate } from '../../shared/locales/translate.ts';
import { type Rule, referenceOf, ruleGroups } from '../../shared/rules/index.ts';
import { merged } from '../../shared/rules/merged.ts';

const style = `body{font:17px/1.5 'Atkinson Hyperlegible Next','Segoe UI',sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#17231f;background:#fdfefb}
h1,h2{font-family:'Young Serif',Georgia,serif;font-weight:400}h3{margin-bottom:.25rem}
.basis{border:1.5px solid;border-radius:6px;padding:0 .4rem;font-size:.8rem;font-weight:600}.own{border-style:dashed}
small,.exact{color:#43514b}@media(prefers-color-scheme:dark){body{background:#1e2e29;color:#f3f6ef}small,.exact{color:#c3cec6}}`;

/** The rule book as one page that a browser shows offline, from the same data as the book in the program. */
export function rulesPage(t: Translate, language: Language): string {
  const chapters = Object.entries(ruleGroups).map(
    ([chapter, rules]) =>
      `<h2 id="${chapter}">${text(t(`rulebook.${chapter}`))}</h2>\n${rules.map((rule) => section(rule, t)).join('\n')}`,
  );
  const left = merged.map(
    ({ id, into, reason }) =>
      `<li><code>${id}</code>${into ? ` → <a href="#${into}">${text(t(`rule.${into}.name`))}</a>` : ''}: ${text(reason[language])}</li>`,
  );
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text(t('reading.rules'))} – Leerlandschap</title><style>${style}</style></head><body>
<h1>${text(t('reading.rules'))}</h1>
<p>${text(t('rulebook.preface'))}</p><p>${text(t('rulebook.preface-basis'))}</p>
${chapters.join('\n')}
<h2>${text(t('rulebook.merged'))}</h2><ul>${left.join('\n')}</ul>
</body></html>`;
}

function section(rule: Rule, t: Translate): string {
  const weights = stages.map((stage) => {
    const severity = rule.severity[stage];
    const word = severity === 'off' ? t('rulebook.off') : t(`severity.${severity}`);
    return `${t(`value.${stage}`)}: ${word}`;
  });
  const isSource = rule.source.basis === 'source';
  return `<h3 id="${rule.id}">${text(t(`rule.${rule.id}.name`))}</h3>
<p>${text(t(`rule.${rule.id}.why`))}</p>
<p class="exact">${text(t(`rule.${rule.id}.exact`))}</p>
<p><span class="basis${isSource ? '' : ' own'}">${text(t(`basis.${rule.source.basis}`))}</span> <small>${text(referenceOf(rule.source, t))}<br>${text(weights.join(' · '))}<br>${text(t(rule.fix ? 'rulebook.has-fix' : 'rulebook.no-fix'))} <code>${rule.id}</code></small></p>`;
}

function text(words: string): string {
  return escapeXml(words.replaceAll('\u00ad', ''));
}
