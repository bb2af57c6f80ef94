import { numberOf } from '../../design/design.ts';
import { draftsFor } from '../engine/drafts.ts';
import { knownForm } from '../engine/repertoire.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

export const groupSizeOff: Rule = {
  id: 'group-size-off',
  factor: 'c-variety',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['10'], literature: ['TNO-LN', 'LISO'] },
  /** How far outside our range a group may be before we say so. */
  thresholds: { slack: { value: 0.2, min: 0, max: 1 } },
  check(context, limit) {
    const slack = limit('slack');
    return draftsFor(context.of('metaphor'), (form) => {
      const size = numberOf(form.attributes, 'groupSize');
      const known = knownForm(form);
      if (size === undefined || !known) return [];
      const [least, most] = known.group;
      const isSmall = size < least * (1 - slack);
      if (!isSmall && size <= most * (1 + slack)) return [];
      const targets = [{ element: form.id, attribute: 'groupSize' }];
      const data = {
        form: { element: form.id },
        size: { number: size },
        least: { number: least },
        most: { number: most },
      };
      return [{ targets, data: isSmall ? { ...data, variant: { text: 'small' } } : data }];
    });
  },
  examples: {
    fires: {
      cards: [
        ['table', 'm-keukentafel', { groupSize: 20 }],
        ['cafe', 'm-cafe', { groupSize: 5 }],
      ],
      targets: [['table.groupSize'], ['cafe.groupSize']],
    },
    silent: {
      cards: [
        ['table', 'm-keukentafel', { groupSize: 8 }],
        ['cafe', 'm-cafe', { groupSize: 40 }],
      ],
    },
  },
};
