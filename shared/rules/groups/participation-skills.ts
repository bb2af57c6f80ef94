import { type Element, numberOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { draftsFor } from '../engine/drafts.ts';
import { hasSupport } from '../engine/package.ts';
import { formsOf } from '../engine/queries.ts';
import { oneQuestion } from '../engine/questions.ts';
import { functionsOf } from '../engine/repertoire.ts';
import { type Draft, elementOf, type Limit, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Support that prepares people to take part. */
const preparation = ['sup-skills', 'sup-basic', 'sup-onboarding'];

export const participationSkills: Rule = {
  id: 'participation-skills',
  factor: 'who',
  counts: 'c-collaborate',
  severity: hint,
  needs: ['targetgroup', 'metaphor'],
  source: { basis: 'elaborated', ref: ['14'] },
  thresholds: { capacity: { value: 1, min: 0, max: 2 } },
  check: (context, limit) =>
    oneQuestion(draftsFor(context.of('targetgroup'), (group) => checkGroup(context, group, limit))),
  fix(design, finding, newId) {
    const group = elementOf(finding, 'group');
    if (!group) return design;
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-skills', near: group, attributes },
      newId,
      [{ type: 'enables', to: group }],
    );
  },
  examples: {
    fires: {
      cards: [
        ['group', 'tg-vak', { capacity: 1 }],
        ['studio', 'm-atelier', { function: 'fn-proactief' }],
      ],
      lines: [['group', 'participates', 'studio']],
      targets: [['group', 'studio']],
    },
    silent: {
      cards: [
        ['group', 'tg-vak', { capacity: 1 }],
        ['studio', 'm-atelier', { function: 'fn-proactief' }],
        ['skills', 'sup-skills'],
      ],
      lines: [
        ['group', 'participates', 'studio'],
        ['skills', 'enables', 'group'],
      ],
    },
    unknown: {
      cards: [
        ['group', 'tg-vak', { capacity: 1 }],
        ['table', 'm-keukentafel'],
      ],
      lines: [['group', 'participates', 'table']],
      targets: [['table.function', 'group']],
    },
  },
};

/** What a group can is asked by another check; this one speaks once that is known. */
function checkGroup(context: Context, group: Element, limit: Limit): readonly Draft[] {
  const capacity = numberOf(group.attributes, 'capacity');
  if (capacity === undefined || capacity > limit('capacity')) return [];
  const forms = formsOf(context, group).filter((one) => functionsOf(one).includes('fn-proactief'));
  if (forms.length === 0) return [];
  if (hasSupport(context, group, preparation)) return [];
  const sure = forms.find((one) => one.attributes.function !== undefined || isOnlyProactive(one));
  const form = sure ?? forms[0];
  if (!form) return [];
  const data = { group: { element: group.id }, form: { element: form.id } };
  if (sure) return [{ targets: [{ element: group.id }, { element: sure.id }], data }];
  const targets = [{ element: form.id, attribute: 'function' }, { element: group.id }];
  return [{ targets, data, unknown: true }];
}

/** Forms made for nothing else need no answer. */
function isOnlyProactive(form: Element): boolean {
  return functionsOf(form).length === 1;
}
