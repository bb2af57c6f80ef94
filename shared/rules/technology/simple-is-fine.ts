import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { isDispersed, organisationsIn } from '../engine/reach.ts';
import { settingsOf } from '../engine/repertoire.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const simpleIsFine: Rule = {
  id: 'simple-is-fine',
  factor: 'technology',
  counts: 'c-ict',
  severity: hint,
  needs: ['metaphor', 'stakeholder'],
  source: { basis: 'elaborated', ref: ['11'] },
  thresholds: { organisations: { value: 3, min: 2, max: 20 } },
  check(context, limit) {
    if (context.isSketch || context.of('technology').length > 0) return [];
    if (context.has(['sup-ict', 'pl-virtueel']) || context.of('targetgroup').some(isDispersed))
      return [];
    const forms = context.of('metaphor');
    const form = forms.find(
      (one) => organisationsIn(context, one).length >= limit('organisations'),
    );
    if (!form || forms.some((one) => seesOften(context, one))) return [];
    return [{ targets: [{ element: form.id }], data: { form: { element: form.id } } }];
  },
  fix(design, finding, newId) {
    const form = elementOf(finding, 'form');
    if (!form) return design;
    return layCard(design, { kind: 'technology', entry: 'tech-newsletter', near: form }, newId, [
      { type: 'enables', to: form },
    ]);
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['supplier', 'sh-leverancier'],
        ['school', 'sh-mbo'],
        ['club', 'm-studieclub', { rhythm: 'monthly' }],
      ],
      lines: [
        ['firm', 'participates', 'club'],
        ['supplier', 'participates', 'club'],
        ['school', 'participates', 'club'],
      ],
      targets: [['club']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['supplier', 'sh-leverancier'],
        ['school', 'sh-mbo'],
        ['club', 'm-studieclub', { rhythm: 'monthly' }],
        ['chat', 'tech-chat'],
      ],
      lines: [
        ['firm', 'participates', 'club'],
        ['supplier', 'participates', 'club'],
        ['school', 'participates', 'club'],
        ['chat', 'enables', 'club'],
      ],
    },
  },
};

/** Who meets every week, or online already, needs no channel in between. */
function seesOften(context: Context, form: Element): boolean {
  const settings = settingsOf(context, form);
  return form.attributes.rhythm === 'weekly' || settings.has('online') || settings.has('hybrid');
}
