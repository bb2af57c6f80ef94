import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { guideRoles } from '../engine/guides.ts';
import { isVacant } from '../engine/roles.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const guidanceMissing: Rule = {
  id: 'guidance-missing',
  factor: 'support',
  severity: warningFromDesign,
  needs: ['metaphor'],
  source: { basis: 'source', ref: ['10', '14'], quote: 'goede begeleiding zijn essentieel' },
  thresholds: { forms: { value: 2, min: 1, max: 20 } },
  check(context, limit) {
    const forms = context.of('metaphor');
    const form = forms[0];
    if (!form || context.isSketch || forms.length < limit('forms') || isGuided(context)) return [];
    const support = arrangements(context, ['sup-guidance', 'sup-teacher', 'sup-leader']);
    const group = context.cards('targetgroup', ['tg-laag', 'tg-student'])[0];
    const data = { form: { element: form.id } };
    if (!group) return unlessArranged(support, { data });
    const variant = { text: 'group' };
    return unlessArranged(support, {
      targets: [{ element: group.id }],
      data: { ...data, group: { element: group.id }, variant },
      graver: true,
    });
  },
  fix(design, finding, newId) {
    const form = elementOf(finding, 'form');
    return form
      ? layCard(design, { kind: 'role', entry: 'rol-begeleider', near: form }, newId, [
          { type: 'enables', to: form },
        ])
      : design;
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['crew', 'tg-vak'],
        ['clinic', 'm-clinic'],
        ['club', 'm-studieclub'],
      ],
      lines: [
        ['crew', 'participates', 'clinic'],
        ['crew', 'participates', 'club'],
      ],
      targets: [[]],
    },
    silent: {
      crowd: true,
      cards: [
        ['crew', 'tg-vak'],
        ['clinic', 'm-clinic'],
        ['club', 'm-studieclub'],
        ['guide', 'rol-begeleider'],
      ],
      lines: [
        ['crew', 'participates', 'clinic'],
        ['crew', 'participates', 'club'],
        ['guide', 'enables', 'club'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['crew', 'tg-vak'],
        ['clinic', 'm-clinic'],
        ['club', 'm-studieclub'],
        ['guidance', 'sup-guidance'],
      ],
      targets: [['guidance.status']],
    },
  },
};

/** A role nobody takes on guides nobody; one that is still open is a matter of finding someone. */
function isGuided(context: Context): boolean {
  return (
    context.cards('role', guideRoles).some((role) => !isVacant(context, role)) ||
    context.relations('participates').some(({ attributes }) => attributes.role === 'facilitator')
  );
}
