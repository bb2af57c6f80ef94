import { type Element, listOf } from '../../design/design.ts';
import { connect } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { firstOf, targetsOf } from '../engine/naming.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { errorFromDesign } from '../engine/severity.ts';

/** People of the company itself, who may own the embedding as well. */
const colleagues = ['sh-hr', 'sh-leidinggevende', 'sh-werknemer'];

export const embeddingOwnerMissing: Rule = {
  id: 'embedding-owner-missing',
  factor: 'sf-ownership',
  severity: errorFromDesign,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['MS'],
    quote: 'inbedding van leerprocessen in de eigen (bedrijfs)organisatie',
  },
  check(context) {
    if (context.isSketch) return [];
    const companies = companiesOf(context);
    const first = companies[0];
    if (!first) return [];
    const all = [...companies, ...context.cards('stakeholder', colleagues)];
    if (all.some((one) => listOf(one.attributes, 'ownership')?.includes('embedding'))) return [];
    if (all.some((one) => context.hasTo(one.id, 'embeds'))) return [];
    const open = all.filter((one) => !listOf(one.attributes, 'ownership'));
    if (open.length > 0) {
      const targets = targetsOf(open, 'ownership');
      return [{ targets, data: firstOf('partner', open), unknown: true }];
    }
    const form = formOf(context, companies);
    return [
      {
        targets: targetsOf(companies, 'ownership'),
        data: {
          ...firstOf('partner', companies),
          company: { element: first.id },
          ...(form ? { form: { element: form.id } } : {}),
        },
        fixable: form !== undefined,
      },
    ];
  },
  fix(design, finding, newId) {
    const from = elementOf(finding, 'form');
    const to = elementOf(finding, 'company');
    return from && to ? connect(design, { id: newId(), type: 'embeds', from, to }) : design;
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf', { ownership: ['concept'] }],
        ['school', 'sh-mbo', { ownership: ['concept', 'set-up'] }],
        ['clinic', 'm-clinic'],
        ['goal', 'goal-shared', { agreedBy: ['firm', 'school'] }],
      ],
      lines: [
        ['firm', 'participates', 'clinic'],
        ['clinic', 'serves', 'goal'],
      ],
      targets: [['firm.ownership']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf', { ownership: ['concept', 'embedding'] }],
        ['school', 'sh-mbo', { ownership: ['concept', 'set-up'] }],
        ['clinic', 'm-clinic'],
        ['goal', 'goal-shared', { agreedBy: ['firm', 'school'] }],
      ],
      lines: [
        ['firm', 'participates', 'clinic'],
        ['clinic', 'serves', 'goal'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-grootbedrijf'],
        ['school', 'sh-mbo', { ownership: ['concept', 'set-up'] }],
        ['clinic', 'm-clinic'],
      ],
      lines: [['firm', 'participates', 'clinic']],
      targets: [['firm.ownership']],
    },
  },
};

/** Companies with people who learn; someone self-employed, a supplier or an owner who learns personally brings it home without an owner. */
function companiesOf(context: Context): readonly Element[] {
  const learnThemselves = context.cards('targetgroup', ['tg-mkb']).length > 0;
  const small = learnThemselves ? [] : ['sh-mkb'];
  return context.cards('stakeholder', [...small, 'sh-grootbedrijf', 'sh-sw']);
}

/** What there is to bring home: a form a company takes part in, else a result, else any form. */
function formOf(context: Context, companies: readonly Element[]): Element | undefined {
  for (const company of companies) {
    const line = context.from(company.id, 'participates')[0];
    const form = line && context.byId(line.to);
    if (form) return form;
  }
  return context.of('result')[0] ?? context.of('metaphor')[0];
}
