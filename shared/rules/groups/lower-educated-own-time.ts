import type { Element } from '../../design/design.ts';
import { unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { packageGroups, supportCardsFor } from '../engine/package.ts';
import { formsOf } from '../engine/queries.ts';
import { oneQuestion } from '../engine/questions.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const worktime = ['sup-worktime', 'sup-time'];

export const lowerEducatedOwnTime: Rule = {
  id: 'lower-educated-own-time',
  factor: 'package',
  counts: 'c-time',
  severity: warningFromDesign,
  needs: ['targetgroup', 'metaphor'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'onder werktijd en op kosten van de baas als stimulans',
  },
  check(context) {
    if (context.isSketch) return [];
    return oneQuestion(draftsFor(packageGroups(context), (group) => checkGroup(context, group)));
  },
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    if (!group) return design;
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-worktime', near: group, attributes },
      newId,
      [{ type: 'enables', to: group }],
    );
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['group', 'tg-laag'],
        ['clinic', 'm-clinic', { formality: 'formal' }],
      ],
      lines: [['group', 'participates', 'clinic']],
      targets: [['group']],
    },
    silent: {
      crowd: true,
      cards: [
        ['group', 'tg-laag'],
        ['clinic', 'm-clinic', { formality: 'formal' }],
        ['hours', 'sup-worktime', { status: 'arranged' }],
      ],
      lines: [
        ['group', 'participates', 'clinic'],
        ['hours', 'enables', 'group'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['group', 'tg-laag'],
        ['clinic', 'm-clinic', { formality: 'formal' }],
        ['hours', 'sup-worktime'],
      ],
      lines: [
        ['group', 'participates', 'clinic'],
        ['hours', 'enables', 'group'],
      ],
      targets: [['hours.status']],
    },
  },
};

/** Who has no employer has no working hours; where all learning is informal another check speaks. */
function checkGroup(context: Context, group: Element): readonly Draft[] {
  const { contract } = group.attributes;
  if (contract === 'none' || contract === 'self-employed') return [];
  const forms = formsOf(context, group);
  if (forms.every((form) => form.attributes.formality === 'informal')) return [];
  const cards = supportCardsFor(context, group, worktime);
  const found = { targets: [{ element: group.id }], data: { group: { element: group.id } } };
  return unlessArranged(cards, found);
}
