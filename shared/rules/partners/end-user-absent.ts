import { listOf } from '../../design/design.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const endUserAbsent: Rule = {
  id: 'end-user-absent',
  factor: 'c-practice',
  severity: hint,
  needs: ['stakeholder'],
  source: { basis: 'elaborated', ref: ['4'], literature: ['SIA23'] },
  check(context) {
    if (context.isSketch) return [];
    const kinds = listOf(context.design.attributes, 'innovationTypes') ?? [];
    if (!kinds.includes('inn-service') && !kinds.includes('inn-social')) return [];
    const there = context.cards('stakeholder', ['sh-gebruiker', 'sh-maatsch']);
    return there.length > 0 ? [] : [{ targets: [{ attribute: 'innovationTypes' }] }];
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'stakeholder', entry: 'sh-gebruiker' }, newId),
  examples: {
    fires: {
      crowd: true,
      about: { innovationTypes: ['inn-service'] },
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['studio', 'm-atelier'],
      ],
      targets: [['.innovationTypes']],
    },
    silent: {
      crowd: true,
      about: { innovationTypes: ['inn-service'] },
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['studio', 'm-atelier'],
        ['user', 'sh-gebruiker'],
      ],
    },
  },
};
