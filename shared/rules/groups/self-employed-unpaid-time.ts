import { type Element, numberOf } from '../../design/design.ts';
import { unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { monthlyHours } from '../engine/pace.ts';
import { supportCardsFor } from '../engine/package.ts';
import { formsOf } from '../engine/queries.ts';
import { oneQuestion } from '../engine/questions.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const money = ['sup-funds', 'sup-voucher', 'sup-costdown'];

export const selfEmployedUnpaidTime: Rule = {
  id: 'self-employed-unpaid-time',
  factor: 'c-time',
  severity: warningFromDesign,
  needs: ['targetgroup', 'metaphor'],
  source: { basis: 'elaborated', ref: ['10', '11'] },
  thresholds: { hoursPerMonth: { value: 4, min: 1, max: 40 } },
  check(context, limit) {
    if (context.isSketch) return [];
    const drafts = context
      .of('targetgroup')
      .filter(isSelfEmployed)
      .flatMap((group) => checkGroup(context, group, limit('hoursPerMonth')));
    return oneQuestion(drafts);
  },
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    if (!group) return design;
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-voucher', near: group, attributes },
      newId,
      [{ type: 'enables', to: group }],
    );
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['solo', 'tg-zzp'],
        ['studio', 'm-atelier', { hoursPerSession: 4, rhythm: 'biweekly' }],
      ],
      lines: [['solo', 'participates', 'studio']],
      targets: [['solo']],
    },
    silent: {
      crowd: true,
      cards: [
        ['solo', 'tg-zzp'],
        ['studio', 'm-atelier', { hoursPerSession: 4, rhythm: 'biweekly' }],
        ['voucher', 'sup-voucher', { status: 'promised' }],
      ],
      lines: [
        ['solo', 'participates', 'studio'],
        ['voucher', 'enables', 'solo'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['solo', 'tg-zzp'],
        ['studio', 'm-atelier'],
      ],
      lines: [['solo', 'participates', 'studio']],
      targets: [['.hoursPerParticipantPerMonth', 'solo']],
    },
  },
};

function isSelfEmployed({ entry, attributes: { contract } }: Element): boolean {
  return contract === undefined ? entry === 'tg-zzp' : contract === 'self-employed';
}

function checkGroup(context: Context, group: Element, limit: number): readonly Draft[] {
  const forms = formsOf(context, group);
  if (forms.length === 0) return [];
  const { least, isSure } = hoursFor(context, forms);
  if (isSure && least <= limit) return [];
  const cards = [
    ...supportCardsFor(context, group, money),
    ...context.cards('agreement', ['agr-costs']),
  ];
  const data = { group: { element: group.id } };
  const verdict = unlessArranged(cards, { targets: [{ element: group.id }], data });
  if (verdict.length === 0 || least > limit) return verdict;
  const targets = [{ attribute: 'hoursPerParticipantPerMonth' }, { element: group.id }];
  return [{ targets, data: { ...data, variant: { text: 'hours' } }, unknown: true }];
}

/** What was said of the whole design, else the rhythm of the forms; a form held once takes no hours every month. */
function hoursFor({ design }: Context, forms: readonly Element[]) {
  const said = numberOf(design.attributes, 'hoursPerParticipantPerMonth');
  if (said !== undefined) return { least: said, isSure: true };
  const hours = forms.map((form) => (form.attributes.rhythm === 'once' ? 0 : monthlyHours(form)));
  return {
    least: hours.reduce((sum: number, one) => sum + (one ?? 0), 0),
    isSure: hours.every((one) => one !== undefined),
  };
}
