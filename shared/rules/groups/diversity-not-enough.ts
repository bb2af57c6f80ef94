import { listOf } from '../../design/design.ts';
import { partiesOf } from '../engine/queries.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const diversityNotEnough: Rule = {
  id: 'diversity-not-enough',
  factor: 'c-variety',
  counts: 'c-dialogue',
  severity: warningFromDesign,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['13'],
    quote: 'nadrukkelijk niet zo dat de innovaties vanzelf ontstaan en doorzetten',
  },
  thresholds: { kinds: { value: 6, min: 3, max: 28 } },
  check(context, limit) {
    const parties = partiesOf(context);
    if (parties.length < limit('kinds')) return [];
    const count = new Set(parties.map((party) => party.entry)).size;
    if (count < limit('kinds') || context.has(['ms-why-dialogue', 'sup-dialogue'])) return [];
    const goals = context.of('goal');
    const agreed = goals.map((goal) => listOf(goal.attributes, 'agreedBy'));
    if (agreed.some((by) => (by?.length ?? 0) >= 2)) return [];
    const data = { count: { number: count } };
    const open = goals.filter((_goal, index) => agreed[index] === undefined);
    const goal = open[0];
    if (!goal) return [{ targets: parties.map(({ id }) => ({ element: id })), data }];
    const targets = open.map(({ id }) => ({ element: id, attribute: 'agreedBy' }));
    return [{ targets, data: { ...data, goal: { element: goal.id } }, unknown: true }];
  },
  fix(design, _finding, newId) {
    const near = design.elements.find(({ kind }) => kind === 'goal')?.id;
    const card = {
      kind: 'milestone',
      entry: 'ms-why-dialogue',
      ...(near ? { near } : {}),
    } as const;
    return layCard(design, card, newId);
  },
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['supplier', 'sh-leverancier'],
        ['school', 'sh-mbo'],
        ['research', 'sh-lectoraat'],
        ['town', 'sh-gemeente'],
        ['branch', 'sh-branche'],
      ],
      targets: [['firm', 'supplier', 'school', 'research', 'town', 'branch']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['supplier', 'sh-leverancier'],
        ['school', 'sh-mbo'],
        ['research', 'sh-lectoraat'],
        ['town', 'sh-gemeente'],
        ['branch', 'sh-branche'],
        ['goal', 'goal-shared', { agreedBy: ['firm', 'school', 'town'] }],
      ],
    },
    unknown: {
      cards: [
        ['firm', 'sh-mkb'],
        ['supplier', 'sh-leverancier'],
        ['school', 'sh-mbo'],
        ['research', 'sh-lectoraat'],
        ['town', 'sh-gemeente'],
        ['branch', 'sh-branche'],
        ['goal', 'goal-shared'],
      ],
      targets: [['goal.agreedBy']],
    },
  },
};
