import { guideRoles } from '../engine/guides.ts';
import { targetsOf } from '../engine/naming.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Cards of people who guide, or of leaders who can. */
const guidance: readonly string[] = [
  ...guideRoles,
  'sup-guidance',
  'sup-leader',
  'sh-leidinggevende',
];

export const selfdirectionVsGuidance: Rule = {
  id: 'selfdirection-vs-guidance',
  factor: 'tension',
  severity: hint,
  needs: ['result'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'zelfsturing is geen kwestie van verantwoordelijkheden geven en loslaten',
  },
  check(context) {
    const results = context.cards('result', ['out-selfdirection']);
    if (results.length === 0 || context.has(guidance)) return [];
    return [{ targets: targetsOf(results) }];
  },
  fix(design, finding, newId) {
    const near = finding.targets[0]?.element;
    const card = { kind: 'role', entry: 'rol-leidinggevende' } as const;
    return layCard(design, near ? { ...card, near } : card, newId);
  },
  examples: {
    fires: {
      cards: [
        ['crew', 'tg-midden'],
        ['club', 'm-studieclub'],
        ['own', 'out-selfdirection'],
      ],
      lines: [
        ['crew', 'participates', 'club'],
        ['club', 'yields', 'own'],
      ],
      targets: [['own']],
    },
    silent: {
      cards: [
        ['crew', 'tg-midden'],
        ['leader', 'rol-leidinggevende'],
        ['club', 'm-studieclub'],
        ['own', 'out-selfdirection'],
      ],
      lines: [
        ['crew', 'participates', 'club'],
        ['leader', 'enables', 'club'],
        ['club', 'yields', 'own'],
      ],
    },
  },
};
