import { arrangements, unlessArranged } from '../engine/arranged.ts';
import { isTakenOn, isVacant } from '../engine/roles.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { errorFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const directionMissing: Rule = {
  id: 'direction-missing',
  factor: 'c-direction',
  severity: errorFromDesign,
  needs: [],
  source: {
    basis: 'source',
    ref: ['13', '7'],
    quote: 'regie en soms ook sparren met experts en onderzoekers',
  },
  check(context): readonly Draft[] {
    if (context.isSketch) return [];
    const roles = context.cards('role', ['rol-regisseur']);
    if (roles.some((role) => isTakenOn(context, role))) return [];
    const support = unlessArranged(arrangements(context, ['sup-direction']), {});
    const role = roles.find((one) => !isVacant(context, one)) ?? roles[0];
    if (support.length === 0 || !role) return support;
    const targets = [{ element: role.id, attribute: 'filledBy' }];
    const data = { role: { element: role.id } };
    if (!isVacant(context, role)) {
      return [{ targets, data: { ...data, variant: { text: 'role' } }, unknown: true }];
    }
    return [{ targets, data: { ...data, variant: { text: 'nobody' } }, fixable: false }];
  },
  /** The card is laid; who takes it on is asked next. */
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'role', entry: 'rol-regisseur' }, newId),
  examples: {
    fires: { crowd: true, cards: [['firm', 'sh-mkb']], targets: [[]] },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['director', 'rol-regisseur', { filledBy: ['firm'] }],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['director', 'rol-regisseur'],
      ],
      targets: [['director.filledBy']],
    },
  },
};
