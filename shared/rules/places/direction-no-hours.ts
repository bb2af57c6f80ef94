import { numberOf } from '../../design/design.ts';
import { isTakenOn } from '../engine/roles.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';

export const directionNoHours: Rule = {
  id: 'direction-no-hours',
  factor: 'c-direction',
  severity: warningFromDesign,
  needs: ['role'],
  source: { basis: 'elaborated', ref: ['13'] },
  check(context) {
    const roles = context.cards('role', ['rol-regisseur']);
    const hours = roles.map(({ attributes }) => numberOf(attributes, 'hoursPerMonth'));
    if (hours.some((one) => one !== undefined && one > 0)) return [];
    const open = roles.find(
      (role, index) => hours[index] === undefined && isTakenOn(context, role),
    );
    const role = open ?? roles.find((_role, index) => hours[index] === 0);
    if (!role) return [];
    const targets = [{ element: role.id, attribute: 'hoursPerMonth' }];
    const data = { role: { element: role.id } };
    return [open ? { targets, data, unknown: true } : { targets, data }];
  },
  examples: {
    fires: {
      cards: [
        ['school', 'sh-mbo'],
        ['director', 'rol-regisseur', { filledBy: ['school'], hoursPerMonth: 0 }],
      ],
      targets: [['director.hoursPerMonth']],
    },
    silent: {
      cards: [
        ['school', 'sh-mbo'],
        ['director', 'rol-regisseur', { filledBy: ['school'], hoursPerMonth: 6 }],
      ],
    },
    unknown: {
      cards: [
        ['school', 'sh-mbo'],
        ['director', 'rol-regisseur', { filledBy: ['school'] }],
      ],
      targets: [['director.hoursPerMonth']],
    },
  },
};
