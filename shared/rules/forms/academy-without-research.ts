import { targetsOf } from '../engine/naming.ts';
import { partiesOf, partnersIn } from '../engine/queries.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { errorFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Science comes in without a partner card for it. */
const otherWays = ['rol-onderzoeker', 'sup-research', 'tg-docent'];

export const academyWithoutResearch: Rule = {
  id: 'academy-without-research',
  factor: 'sf-experts',
  severity: errorFromDesign,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['10'] },
  check(context) {
    const academies = context.cards('metaphor', ['m-academie']);
    const academy = academies[0];
    if (!academy || context.isSketch || context.has(otherWays)) return [];
    if (partnersIn(context, 'RESEARCH').length > 0 || partnersIn(context, 'EDU').length > 0)
      return [];
    const bringsKnowledge = context
      .of('stakeholder')
      .some(({ attributes: { knowledgeRole } }) =>
        Array.isArray(knowledgeRole) ? knowledgeRole.includes('kr-development') : false,
      );
    if (bringsKnowledge) return [];
    return [
      {
        targets: targetsOf(academies),
        data: { form: { element: academy.id } },
        // On an empty side of the table the first partner would stand alone.
        fixable: partiesOf(context).length > 0,
      },
    ];
  },
  fix(design, finding, newId) {
    const to = elementOf(finding, 'form');
    if (!to) return design;
    return layCard(design, { kind: 'stakeholder', entry: 'sh-lectoraat', near: to }, newId, [
      { type: 'participates', to },
    ]);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['academy', 'm-academie'],
      ],
      lines: [['firm', 'participates', 'academy']],
      targets: [['academy']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['group', 'sh-lectoraat'],
        ['academy', 'm-academie'],
      ],
      lines: [
        ['firm', 'participates', 'academy'],
        ['group', 'participates', 'academy'],
      ],
    },
  },
};
