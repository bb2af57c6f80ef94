import { hoursOf, shareOf } from '../engine/queries.ts';
import { formalities } from '../engine/repertoire.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

/** The agenda limits the rule of thumb to experienced, highly educated professionals. */
const otherGroups: readonly string[] = [
  'tg-laag',
  'tg-sw',
  'tg-student',
  'tg-werkzoekend',
  'tg-zijinstroom',
  'tg-migratie',
];

export const seventyTwentyTen: Rule = {
  id: 'seventy-twenty-ten',
  factor: 'sf-hybrid',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'source', ref: ['10'], quote: 'door een cursus te volgen (10%)' },
  thresholds: {
    hours: { value: 20, min: 1, max: 2000 },
    share: { value: 0.5, min: 0.1, max: 0.9 },
    /** Above this, with three forms or more, nearly all is formal and another check says so. */
    nearlyAll: { value: 0.8, min: 0.5, max: 1 },
  },
  check(context, limit) {
    const forms = context.of('metaphor');
    let total = 0;
    for (const form of forms) {
      const hours = hoursOf(form);
      if (hours === undefined) return [];
      total += hours;
    }
    if (total <= limit('hours')) return [];
    if (context.of('targetgroup').some(({ entry }) => otherGroups.includes(entry))) return [];
    const formal = formalities(context);
    const { least, most } = shareOf(forms, (_form, index) => formal[index]);
    const share = limit('share');
    if (most <= share || (forms.length > 2 && least > limit('nearlyAll'))) return [];
    const isCertain = least > share;
    const named = forms.filter((_form, index) => formal[index] === (isCertain ? true : undefined));
    const first = named[0];
    if (!first || (!isCertain && least === 0)) return [];
    const data = { form: { element: first.id } };
    if (isCertain) return [{ targets: named.map(({ id }) => ({ element: id })), data }];
    const targets = named.map(({ id }) => ({ element: id, attribute: 'formality' }));
    return [{ targets, data, unknown: true }];
  },
  examples: {
    fires: {
      cards: [
        ['pros', 'tg-hoog'],
        ['class', 'm-masterclass', { formality: 'formal', sessions: 6, hoursPerSession: 4 }],
        ['club', 'm-studieclub', { formality: 'informal', sessions: 6, hoursPerSession: 2 }],
      ],
      targets: [['class']],
    },
    silent: {
      cards: [
        ['pros', 'tg-hoog'],
        ['class', 'm-masterclass', { formality: 'formal', sessions: 2, hoursPerSession: 4 }],
        ['club', 'm-studieclub', { formality: 'informal', sessions: 10, hoursPerSession: 2 }],
      ],
    },
    unknown: {
      cards: [
        ['pros', 'tg-hoog'],
        ['class', 'm-masterclass', { formality: 'formal', sessions: 3, hoursPerSession: 4 }],
        ['clinic', 'm-clinic', { sessions: 3, hoursPerSession: 3 }],
        ['club', 'm-studieclub', { formality: 'informal', sessions: 7, hoursPerSession: 2 }],
      ],
      targets: [['clinic.formality']],
    },
  },
};
