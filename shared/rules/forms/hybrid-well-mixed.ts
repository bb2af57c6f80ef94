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
    const distinct = (name: string) =>
      new Set(forms.map((form) => form.attributes[name]).filter((value) => value !== undefined));
    const settings = distinct('setting');
    const variety = Math.max(settings.size, distinct('formality').size);
    const isMixed =
      variety >= limit('variety') &&
      settings.has('workplace') &&
      new Set(forms.flatMap((form) => learnModesOf(form)[0] ?? [])).size >= limit('learnModes');
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
