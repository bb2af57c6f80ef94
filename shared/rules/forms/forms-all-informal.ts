import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { packageGroups } from '../engine/package.ts';
import { shareOf } from '../engine/queries.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const formsAllInformal: Rule = {
  id: 'forms-all-informal',
  factor: 'sf-hybrid',
  severity: hint,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'formeel leren een positieve invloed op het informele leren',
  },
  thresholds: {
    forms: { value: 3, min: 2, max: 20 },
    share: { value: 0.9, min: 0.5, max: 0.99 },
  },
  check(context, limit) {
    const forms = context.of('metaphor');
    if (forms.length < limit('forms') || isLookedAfter(context)) return [];
    const { least, most } = shareOf(forms, isInformal);
    const share = limit('share');
    if (most <= share || least === 0) return [];
    const isCertain = least > share;
    const named = forms.filter((form) => isInformal(form) === (isCertain ? true : undefined));
    const first = named[0];
    if (!first) return [];
    const data = { form: { element: first.id } };
    if (isCertain) return [{ targets: named.map(({ id }) => ({ element: id })), data }];
    const targets = named.map(({ id }) => ({ element: id, attribute: 'formality' }));
    return [{ targets, data, unknown: true }];
  },
  fix: (design, finding, newId) =>
    layCard(
      design,
      {
        kind: 'support',
        entry: 'sup-accreditation',
        near: elementOf(finding, 'form'),
        attributes: { status: 'wanted' },
      },
      newId,
    ),
  examples: {
    fires: {
      cards: [
        ['club', 'm-studieclub', { formality: 'informal' }],
        ['table', 'm-keukentafel', { formality: 'informal' }],
        ['cafe', 'm-cafe', { formality: 'informal' }],
      ],
      targets: [['club', 'table', 'cafe']],
    },
    silent: {
      cards: [
        ['staff', 'tg-midden'],
        ['club', 'm-studieclub', { formality: 'informal' }],
        ['table', 'm-keukentafel', { formality: 'informal' }],
        ['clinic', 'm-clinic', { formality: 'formal' }],
      ],
    },
    unknown: {
      cards: [
        ['staff', 'tg-midden'],
        ['club', 'm-studieclub', { formality: 'informal' }],
        ['table', 'm-keukentafel', { formality: 'informal' }],
        ['clinic', 'm-clinic'],
      ],
      targets: [['clinic.formality']],
    },
  },
};

function isInformal({ attributes: { formality } }: Element): boolean | undefined {
  return formality === undefined ? undefined : formality === 'informal';
}

/** Recognition is there, another check speaks for these groups, or all who learn are their own boss. */
function isLookedAfter(context: Context): boolean {
  if (context.has(['sup-accreditation', 'sup-portfolio'])) return true;
  if (packageGroups(context).length > 0) return true;
  const groups = context.of('targetgroup');
  return groups.length > 0 && groups.every(({ entry }) => ['tg-mkb', 'tg-zzp'].includes(entry));
}
