import { type Design, numberOf, textOf } from '../../design/design.ts';
import type { Finding, Rule } from '../engine/rule.ts';
import { elementOf } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';
import { thresholds } from '../engine/thresholds.ts';

export const whyDialogueOnlyStart: Rule = {
  id: 'why-dialogue-only-start',
  factor: 'c-dialogue',
  counts: 'sf-ownership',
  severity: warning,
  needs: ['milestone'],
  source: {
    basis: 'source',
    ref: ['7', '13'],
    quote: 'Niet alleen bij de start maar ook gaandeweg',
  },
  check(context) {
    const talks = context.cards('milestone', ['ms-why-dialogue']);
    const talk = talks[0];
    if (!talk || talks.length > 1) return [];
    const data = {
      talk: { element: talk.id },
      months: { number: thresholds.monthsBetweenDialogues },
    };
    const months = numberOf(context.design.attributes, 'durationMonths');
    if (months === undefined)
      return [{ targets: [{ attribute: 'durationMonths' }], data, unknown: true }];
    return months > thresholds.oneDialogueMonths ? [{ targets: [{ element: talk.id }], data }] : [];
  },
  fix(design, finding, newId) {
    const near = elementOf(finding, 'talk');
    const date = nextDate(design, finding);
    return layCard(
      design,
      {
        kind: 'milestone',
        entry: 'ms-why-dialogue',
        ...(near ? { near } : {}),
        attributes: date ? { date } : {},
      },
      newId,
    );
  },
};

/** Counted from the first talk, not from today: a fix gives the same card whenever it is applied. */
function nextDate(design: Design, finding: Finding): string | undefined {
  const first = design.elements.find((element) => element.id === elementOf(finding, 'talk'));
  const [year, month, day] = (first ? (textOf(first.attributes, 'date') ?? '') : '')
    .split('-')
    .map(Number);
  if (!year || !month || !day) return undefined;
  const later = month - 1 + thresholds.monthsBetweenDialogues;
  const parts = [year + Math.floor(later / 12), (later % 12) + 1, Math.min(day, 28)];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
