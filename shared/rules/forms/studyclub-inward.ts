import { expertsOf } from '../engine/experts.ts';
import { targetsOf } from '../engine/naming.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Where a club meets others or hears something new. */
const fresh = ['m-cafe', 'm-masterclass', 'm-academie', 'm-expeditie', 'sup-experts'];

export const studyclubInward: Rule = {
  id: 'studyclub-inward',
  factor: 'sf-experts',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['n.XXII'], literature: ['GFA', 'WEN02'] },
  check(context) {
    const clubs = context.cards('metaphor', ['m-studieclub']);
    const club = clubs[0];
    if (!club || context.isSketch || context.has(fresh)) return [];
    if (expertsOf(context).length > 0) return [];
    const hasGuest = clubs.some((one) =>
      context.to(one.id, 'participates').some((line) => line.attributes.role === 'guest'),
    );
    return hasGuest ? [] : [{ targets: targetsOf(clubs), data: { form: { element: club.id } } }];
  },
  fix(design, finding, newId) {
    const to = elementOf(finding, 'form');
    if (!to) return design;
    return layCard(design, { kind: 'role', entry: 'rol-expert', near: to }, newId, [
      { type: 'enables', to },
    ]);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['growers', 'tg-mkb'],
        ['club', 'm-studieclub'],
      ],
      lines: [['growers', 'participates', 'club']],
      targets: [['club']],
    },
    silent: {
      crowd: true,
      cards: [
        ['growers', 'tg-mkb'],
        ['club', 'm-studieclub'],
        ['expert', 'rol-expert'],
      ],
      lines: [
        ['growers', 'participates', 'club'],
        ['expert', 'enables', 'club'],
      ],
    },
  },
};
