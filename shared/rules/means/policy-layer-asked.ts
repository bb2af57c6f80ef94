import { partySets } from '../../catalog/stakeholders.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Who can bend a rule: authorities, schools, and those who make agreements for a sector. */
const granting = [...partySets.GOV, 'sh-mbo', 'sh-hbo', 'sh-universiteit', ...partySets.SOCIAL];

export const policyLayerAsked: Rule = {
  id: 'policy-layer-asked',
  factor: 'layers',
  severity: hint,
  needs: ['support'],
  source: { basis: 'elaborated', ref: ['7', '12'] },
  check(context) {
    const cards = context
      .cards('support', ['sup-regulation'])
      .filter(({ id }) => !context.hasTo(id, 'provides'));
    if (cards.length === 0 || context.has(granting)) return [];
    const wanted = cards.find(({ attributes }) => attributes.status === 'wanted');
    const card = wanted ?? cards.find(({ attributes }) => attributes.status === undefined);
    if (!card) return [];
    const data = { card: { element: card.id } };
    if (wanted) return [{ targets: [{ element: card.id }], data }];
    return [{ targets: [{ element: card.id, attribute: 'status' }], data, unknown: true }];
  },
  fix(design, finding, newId) {
    const to = elementOf(finding, 'card');
    return to
      ? layCard(design, { kind: 'stakeholder', entry: 'sh-gemeente', near: to }, newId, [
          { type: 'provides', to },
        ])
      : design;
  },
  examples: {
    fires: {
      cards: [
        ['firm', 'sh-mkb'],
        ['rule', 'sup-regulation', { status: 'wanted' }],
      ],
      targets: [['rule']],
    },
    silent: {
      cards: [
        ['firm', 'sh-mkb'],
        ['town', 'sh-gemeente'],
        ['rule', 'sup-regulation', { status: 'wanted' }],
      ],
      lines: [['town', 'provides', 'rule']],
    },
    unknown: {
      cards: [
        ['firm', 'sh-mkb'],
        ['rule', 'sup-regulation'],
      ],
      targets: [['rule.status']],
    },
  },
};
