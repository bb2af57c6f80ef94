import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';
import { thresholds } from '../engine/thresholds.ts';

export const hybridWellMixed: Rule = {
  id: 'hybrid-well-mixed',
  factor: 'sf-hybrid',
  severity: praise,
  needs: ['metaphor'],
  source: { basis: 'source', ref: ['MS'], quote: 'Hybride leervormen als uitgangspunt' },
  check(context) {
    const forms = context.of('metaphor');
    const distinct = (name: string) =>
      new Set(forms.map((form) => form.attributes[name]).filter((value) => value !== undefined));
    const settings = distinct('setting');
    const variety = Math.max(settings.size, distinct('formality').size);
    const isMixed =
      variety >= thresholds.varietyForPraise &&
      distinct('learnMode').size >= thresholds.learnModesForPraise &&
      settings.has('workplace');
    return isMixed ? [{ targets: forms.map(({ id }) => ({ element: id })) }] : [];
  },
};
