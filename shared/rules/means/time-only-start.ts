import { type Element, numberOf } from '../../design/design.ts';
import { settled } from '../engine/queries.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const timeOnlyStart: Rule = {
  id: 'time-only-start',
  factor: 'c-time',
  severity: warningFromDesign,
  needs: ['support'],
  source: { basis: 'elaborated', ref: ['4', '13'] },
  thresholds: { months: { value: 6, min: 1, max: 60 } },
  check(context, limit) {
    const cards = context.cards('support', ['sup-time', 'sup-worktime']);
    const first = cards[0];
    if (!first || settled(context, ['agr-time']) === 'settled') return [];
    const months = numberOf(context.design.attributes, 'durationMonths');
    if (months !== undefined && months <= limit('months')) return [];
    const later = cards.filter((card) => reach(card) === 'later');
    if (later.some(({ attributes }) => attributes.status !== 'wanted')) return [];
    const open = cards.filter((card) => reach(card) === undefined);
    return judge(first, { later, open, months });
  },
  /** Time beyond the start is laid as a wish; what was agreed for the start stays as it is. */
  fix: (design, finding, newId) =>
    layCard(
      design,
      {
        kind: 'support',
        entry: 'sup-time',
        near: finding.targets[0]?.element,
        attributes: { status: 'wanted', untilPhase: 'ph-follow' },
      },
      newId,
    ),
  examples: {
    fires: {
      about: { durationMonths: 18 },
      cards: [
        ['lab', 'm-laboratorium'],
        ['hours', 'sup-time', { status: 'arranged', untilPhase: 'ph-create' }],
      ],
      lines: [['hours', 'enables', 'lab']],
      targets: [['hours.untilPhase']],
    },
    silent: {
      about: { durationMonths: 18 },
      cards: [
        ['lab', 'm-laboratorium'],
        ['hours', 'sup-time', { status: 'arranged', untilPhase: 'ph-follow' }],
      ],
      lines: [['hours', 'enables', 'lab']],
    },
    unknown: {
      about: { durationMonths: 18 },
      cards: [
        ['lab', 'm-laboratorium'],
        ['hours', 'sup-time', { status: 'arranged' }],
      ],
      lines: [['hours', 'enables', 'lab']],
      targets: [['hours.untilPhase']],
    },
  },
};

/** Whether this time lasts beyond the start; undefined when nobody said so. */
function reach({ attributes: { untilPhase } }: Element): 'start' | 'later' | undefined {
  if (untilPhase === undefined) return undefined;
  return untilPhase === 'ph-orient' || untilPhase === 'ph-create' ? 'start' : 'later';
}

function judge(
  first: Element,
  known: {
    later: readonly Element[];
    open: readonly Element[];
    months: number | undefined;
  },
): readonly Draft[] {
  const { later, open, months } = known;
  const asked = open[0];
  if (asked && months === undefined) return [];
  if (asked) {
    const targets = open.map(({ id }) => ({ element: id, attribute: 'untilPhase' }));
    return [{ targets, data: { card: { element: asked.id } }, unknown: true }];
  }
  const wanted = later[0];
  if (months === undefined) {
    const variant = { text: 'duration' };
    const targets = [{ attribute: 'durationMonths' }, { element: first.id }];
    return [{ targets, data: { card: { element: first.id }, variant }, unknown: true }];
  }
  if (wanted) {
    const targets = [{ element: wanted.id, attribute: 'status' }];
    const data = { card: { element: wanted.id }, variant: { text: 'wanted' } };
    return [{ targets, data, milder: true, fixable: false }];
  }
  const targets = [{ element: first.id, attribute: 'untilPhase' }];
  return [{ targets, data: { card: { element: first.id } } }];
}
