import type { Element } from '../../design/design.ts';
import { learnModesOf } from '../engine/repertoire.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const hybridWellMixed: Rule = {
  id: 'hybrid-well-mixed',
  factor: 'sf-hybrid',
  severity: praise,
  needs: ['metaphor'],
  source: { basis: 'source', ref: ['MS'], quote: 'Hybride leervormen als uitgangspunt' },
  thresholds: {
    variety: { value: 3, min: 2, max: 5 },
    learnModes: { value: 2, min: 1, max: 3 },
  },
  check(context, limit) {
    const forms = context.of('metaphor');
    const isVaried =
      differ(forms, ({ attributes }) => attributes.setting, limit('variety')) ||
      differ(forms, ({ attributes }) => attributes.formality, limit('variety'));
    const isMixed =
      isVaried &&
      forms.some(({ attributes }) => attributes.setting === 'workplace') &&
      differ(forms, (form) => learnModesOf(form)[0], limit('learnModes'));
    return isMixed ? [{ targets: forms.map(({ id }) => ({ element: id })) }] : [];
  },
  examples: {
    fires: {
      cards: [
        ['clinic', 'm-clinic', { setting: 'workplace' }],
        ['class', 'm-masterclass', { setting: 'school' }],
        ['cafe', 'm-cafe', { setting: 'meeting-place' }],
      ],
      targets: [['clinic', 'class', 'cafe']],
    },
    silent: {
      cards: [
        ['clinic', 'm-clinic', { setting: 'school' }],
        ['class', 'm-masterclass', { setting: 'school' }],
        ['cafe', 'm-cafe', { setting: 'meeting-place' }],
      ],
    },
  },
};

/** Whether at least so many different answers were given. */
function differ(
  forms: readonly Element[],
  answerOf: (form: Element) => unknown,
  least: number,
): boolean {
  const answers = new Set<unknown>();
  for (const form of forms) {
    const answer = answerOf(form);
    if (answer !== undefined) answers.add(answer);
    if (answers.size >= least) return true;
  }
  return false;
}
