import { listOf, textOf } from '../../design/design.ts';
import { targetsOf } from '../engine/naming.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const tailorVsScale: Rule = {
  id: 'tailor-vs-scale',
  factor: 'tension',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['MS'] },
  thresholds: { variants: { value: 3, min: 1, max: 30 } },
  check(context, limit) {
    const { attributes } = context.design;
    const scales =
      attributes.scope === 'national' ||
      (listOf(attributes, 'ambitions') ?? []).includes('amb-reach');
    if (!scales || context.has(['sup-memory'])) return [];
    const forms = context
      .of('metaphor')
      .filter((form) => (listOf(form.attributes, 'adaptedFor') ?? []).length > 0);
    if (forms.length <= limit('variants')) return [];
    if (forms.every((form) => textOf(form.attributes, 'adaptationNote') !== undefined)) return [];
    return [{ targets: targetsOf(forms), data: { count: { number: forms.length } } }];
  },
  fix: (design, _finding, newId) =>
    layCard(
      design,
      { kind: 'support', entry: 'sup-memory', attributes: { status: 'wanted' } },
      newId,
    ),
  examples: {
    fires: {
      crowd: true,
      about: { scope: 'national' },
      cards: [
        ['clinic', 'm-clinic', { adaptedFor: ['tg-laag'] }],
        ['class', 'm-masterclass', { adaptedFor: ['tg-zzp'] }],
        ['club', 'm-studieclub', { adaptedFor: ['tg-mkb'] }],
        ['cafe', 'm-cafe', { adaptedFor: ['tg-student'] }],
      ],
      targets: [['clinic', 'class', 'club', 'cafe']],
    },
    silent: {
      crowd: true,
      about: { scope: 'region' },
      cards: [
        ['clinic', 'm-clinic', { adaptedFor: ['tg-laag'] }],
        ['class', 'm-masterclass', { adaptedFor: ['tg-zzp'] }],
        ['club', 'm-studieclub', { adaptedFor: ['tg-mkb'] }],
        ['cafe', 'm-cafe', { adaptedFor: ['tg-student'] }],
      ],
    },
  },
};
