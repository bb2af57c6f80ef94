import { type Design, numberOf, textOf } from '../../design/design.ts';
import { settled } from '../engine/queries.ts';
import { elementOf, type Finding, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

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
  thresholds: {
    oneTalkMonths: { value: 4, min: 1, max: 36 },
    monthsBetween: { value: 3, min: 1, max: 24 },
  },
  check(context, limit) {
    const [talk, second] = context.cards('milestone', ['ms-why-dialogue']);
    if (!talk || second || settled(context, ['sup-dialogue']) === 'settled') return [];
    const data = { talk: { element: talk.id }, count: { number: limit('monthsBetween') } };
    const months = numberOf(context.design.attributes, 'durationMonths');
    if (months === undefined)
      return [{ targets: [{ attribute: 'durationMonths' }], data, unknown: true }];
    return months > limit('oneTalkMonths') ? [{ targets: [{ element: talk.id }], data }] : [];
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
  examples: {
    fires: {
      about: { durationMonths: 12 },
      cards: [
        ['goal', 'goal-shared'],
        ['start', 'ms-why-dialogue', { date: '2017-11-01' }],
      ],
      targets: [['start']],
    },
    silent: {
      about: { durationMonths: 12 },
      cards: [
        ['goal', 'goal-shared'],
        ['start', 'ms-why-dialogue', { date: '2017-11-01' }],
        ['later', 'ms-why-dialogue', { date: '2018-02-01' }],
      ],
    },
    unknown: {
      cards: [
        ['goal', 'goal-shared'],
        ['start', 'ms-why-dialogue'],
      ],
      targets: [['.durationMonths']],
    },
  },
};

/** Counted from the first talk, not from today: a fix gives the same card whenever it is applied. */
function nextDate(design: Design, finding: Finding): string | undefined {
  const { count } = finding.data;
  const first = design.elements.find((element) => element.id === elementOf(finding, 'talk'));
  const [year, month, day] = (first ? (textOf(first.attributes, 'date') ?? '') : '')
    .split('-')
    .map(Number);
  if (!year || !month || !day || !count || !('number' in count)) return undefined;
  const later = month - 1 + count.number;
  const parts = [year + Math.floor(later / 12), (later % 12) + 1, Math.min(day, 28)];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
