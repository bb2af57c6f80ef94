import { partySets } from '../../catalog/stakeholders.ts';
import { type Element, textOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { targetsOf } from '../engine/naming.ts';
import { participantsOf } from '../engine/queries.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const knowledge: readonly string[] = [...partySets.RESEARCH, ...partySets.EDU];
/** A field may name several at once. */
const several = /[,;/+&]|\s(?:en|and)\s/;

export const academyOneDiscipline: Rule = {
  id: 'academy-one-discipline',
  factor: 'sf-experts',
  severity: hint,
  needs: ['metaphor', 'stakeholder'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'Multidisciplinaire toepassing van wetenschappelijke inzichten',
  },
  check(context) {
    const academy = context.cards('metaphor', ['m-academie'])[0];
    if (!academy || context.isSketch) return [];
    const partners = knowledgePartners(context, academy);
    const found = new Set<string>();
    for (const partner of partners) {
      const discipline = textOf(partner.attributes, 'discipline')?.trim().toLowerCase();
      if (!discipline) continue;
      if (several.test(discipline)) return [];
      found.add(discipline);
    }
    const first = partners[0];
    if (!first || found.size > 1) return [];
    const data = { form: { element: academy.id }, partner: { element: first.id } };
    const open = partners.filter(({ attributes }) => !textOf(attributes, 'discipline'));
    if (open[0]) {
      const asked = { ...data, partner: { element: open[0].id } };
      return [{ targets: targetsOf(open, 'discipline'), data: asked, unknown: true }];
    }
    return [{ targets: [{ element: academy.id }, ...targetsOf(partners, 'discipline')], data }];
  },
  /** Which discipline the second partner brings is asked next. */
  fix(design, finding, newId) {
    const to = elementOf(finding, 'form');
    if (!to) return design;
    return layCard(design, { kind: 'stakeholder', entry: 'sh-universiteit', near: to }, newId, [
      { type: 'participates', to },
    ]);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['group', 'sh-lectoraat', { discipline: 'plantkunde' }],
        ['academy', 'm-academie'],
      ],
      lines: [['group', 'participates', 'academy']],
      targets: [['academy', 'group.discipline']],
    },
    silent: {
      crowd: true,
      cards: [
        ['group', 'sh-lectoraat', { discipline: 'plantkunde' }],
        ['university', 'sh-universiteit', { discipline: 'informatica' }],
        ['academy', 'm-academie'],
      ],
      lines: [
        ['group', 'participates', 'academy'],
        ['university', 'participates', 'academy'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['group', 'sh-lectoraat', { discipline: 'plantkunde' }],
        ['university', 'sh-universiteit'],
        ['academy', 'm-academie'],
      ],
      lines: [
        ['group', 'participates', 'academy'],
        ['university', 'participates', 'academy'],
      ],
      targets: [['university.discipline']],
    },
  },
};

/** Those in the academy, else all on the table. */
function knowledgePartners(context: Context, academy: Element): readonly Element[] {
  const inside = participantsOf(context, academy).filter(({ entry }) => knowledge.includes(entry));
  return inside.length > 0 ? [...new Set(inside)] : context.cards('stakeholder', knowledge);
}
