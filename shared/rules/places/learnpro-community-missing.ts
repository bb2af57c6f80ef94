import type { Context } from '../engine/context.ts';
import { formsOfProfessionals } from '../engine/learning-professionals.ts';
import { fillersOf } from '../engine/roles.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { layCard } from '../engine/spot.ts';

export const learnproCommunityMissing: Rule = {
  id: 'learnpro-community-missing',
  factor: 'c-learnpro',
  /** Before the community runs its guides have little to exchange. */
  severity: { explore: 'off', design: 'hint', run: 'warning', sustain: 'warning' },
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['MS', '13'],
    quote: 'Ook zij moeten hun kennisbasis verder kunnen ontwikkelen',
  },
  thresholds: { professionals: { value: 2, min: 2, max: 20 } },
  check(context, limit) {
    if (context.isSketch || formsOfProfessionals(context).length > 0) return [];
    const { cards, people, group } = professionals(context);
    if (people < limit('professionals')) return [];
    const goal = context.of('goal')[0];
    const first = cards[0];
    if (!first) return [];
    return [
      {
        targets: cards.map(({ id }) => ({ element: id })),
        data: {
          who: { entries: [...new Set(cards.map(({ entry }) => entry))] },
          near: { element: first.id },
          ...(group ? { group: { element: group.id } } : {}),
          ...(goal ? { goal: { element: goal.id } } : {}),
        },
        fixable: goal !== undefined,
      },
    ];
  },
  /** A form needs a goal to serve, so without one there is nothing to lay yet. */
  fix(design, finding, newId) {
    const goal = elementOf(finding, 'goal');
    const there = elementOf(finding, 'group');
    if (!goal) return design;
    const near = elementOf(finding, 'near');
    const id = there ?? newId();
    const laid = there
      ? design
      : layCard(design, { kind: 'targetgroup', entry: 'tg-leerprof', near }, () => id);
    return layCard(laid, { kind: 'metaphor', entry: 'm-keukentafel', near: id }, newId, [
      { type: 'participates', from: id },
      { type: 'serves', to: goal },
    ]);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['goal', 'goal-shared'],
        ['clinic', 'm-clinic'],
        ['guide', 'rol-begeleider'],
        ['teacher', 'rol-docent'],
      ],
      lines: [
        ['clinic', 'serves', 'goal'],
        ['guide', 'enables', 'clinic'],
        ['teacher', 'enables', 'clinic'],
      ],
      targets: [['guide', 'teacher']],
    },
    silent: {
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['guide', 'rol-begeleider'],
        ['teacher', 'rol-docent'],
        ['own', 'm-keukentafel'],
        ['pros', 'tg-leerprof'],
      ],
      lines: [
        ['guide', 'enables', 'clinic'],
        ['teacher', 'enables', 'clinic'],
        ['pros', 'participates', 'own'],
      ],
    },
  },
};

/** A group counts as two; roles that one person fills count once. */
function professionals(context: Context) {
  const roles = context.cards('role', ['rol-leerprof', 'rol-begeleider', 'rol-docent']);
  const partners = context.cards('stakeholder', ['sh-hr', 'sh-docent']);
  const groups = context.cards('targetgroup', ['tg-leerprof']);
  return {
    cards: [...roles, ...partners, ...groups],
    people: fillersOf([...roles, ...partners]) + 2 * groups.length,
    group: groups[0],
  };
}
