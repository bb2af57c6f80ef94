import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import { bearersOf } from '../engine/owners.ts';
import { distinct, inOrder, settledOf } from '../engine/queries.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const delegateWithoutMandate: Rule = {
  id: 'delegate-without-mandate',
  factor: 'c-collaborate',
  severity: warning,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'mogelijkheden krijgen om te onderhandelen en te handelen',
  },
  /** Only partners that carry the community have something to decide. */
  check(context) {
    const bearers = bearersOf(context);
    if (bearers.length === 0) return [];
    const powerless = bearers.filter(
      (partner) =>
        partner.attributes.mandate === 'none' && settledOf(helpFor(context, partner)) !== 'settled',
    );
    const [first] = powerless;
    if (!first) return askAbout(context, bearers);
    const plans = powerless.map((partner) => helpFor(context, partner)[0]);
    const targets = targetsOf(powerless, 'mandate');
    const data = { ...firstOf('partner', powerless), near: { element: first.id } };
    const cards = [...new Set(plans.flatMap((plan) => plan ?? []))];
    if (plans.includes(undefined)) return [{ targets, data }];
    if (context.stage === 'explore') return [];
    const planned = { ...data, variant: { text: 'planned' } };
    const both = [...targets, ...targetsOf(cards)];
    return [{ targets: both, data: planned, milder: true, fixable: false }];
  },
  /** One card for all of them; what it is drawn to would leave the others out. */
  fix(design, finding, newId) {
    const near = elementOf(finding, 'near');
    if (!near) return design;
    const attributes = { status: 'wanted' };
    const lines = finding.targets.flatMap(({ element: to }) =>
      to ? [{ type: 'enables', to } as const] : [],
    );
    const card = { kind: 'support', entry: 'sup-mandate', near, attributes } as const;
    return layCard(design, card, newId, lines);
  },
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb', { mandate: 'full' }],
        ['school', 'sh-mbo', { mandate: 'none' }],
        ['goal', 'goal-shared', { agreedBy: ['firm', 'school'] }],
      ],
      targets: [['school.mandate']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb', { mandate: 'full' }],
        ['school', 'sh-mbo', { mandate: 'limited' }],
        ['goal', 'goal-shared', { agreedBy: ['firm', 'school'] }],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb', { mandate: 'full' }],
        ['school', 'sh-mbo'],
        ['goal', 'goal-shared', { agreedBy: ['firm', 'school'] }],
      ],
      targets: [['school.mandate']],
    },
  },
};

/** Support that arranges a mandate for this partner, or for no partner in particular. */
/** Help to get a mandate: drawn to this partner, or drawn to nobody in particular. */
function helpFor(context: Context, { id }: Element): readonly Element[] {
  const general = context.once('mandate for all', () =>
    context
      .cards('support', ['sup-mandate'])
      .filter((card) => !context.hasFrom(card.id, 'enables')),
  );
  const own = context
    .leadingTo(id, 'enables')
    .filter(({ kind, entry }) => kind === 'support' && entry === 'sup-mandate');
  return inOrder(context, general, distinct(own));
}

function askAbout(context: Context, bearers: readonly Element[]): readonly Draft[] {
  if (context.isSketch || context.stage === 'explore') return [];
  const open = bearers.filter(
    (partner) =>
      partner.attributes.mandate === undefined &&
      settledOf(helpFor(context, partner)) !== 'settled',
  );
  if (open.length === 0) return [];
  return [{ targets: targetsOf(open, 'mandate'), data: firstOf('partner', open), unknown: true }];
}
