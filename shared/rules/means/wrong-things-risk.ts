import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { isGuidedForm } from '../engine/guides.ts';
import { participantsOf } from '../engine/queries.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const wrongThingsRisk: Rule = {
  id: 'wrong-things-risk',
  factor: 'how',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'source', ref: ['10'], quote: 'behalve goede ook verkeerde dingen aanleren' },
  check(context) {
    if (context.has(['agr-liability'])) return [];
    const risky: Element[] = [];
    const open: Element[] = [];
    for (const form of context.of('metaphor')) {
      const { formality, safetyCritical, setting } = form.attributes;
      if (formality !== 'informal' || safetyCritical === false) continue;
      if (safetyCritical === undefined && setting !== 'workplace') continue;
      if (isGuidedForm(context, form) || hasStandard(context, form)) continue;
      (safetyCritical === true ? risky : open).push(form);
    }
    const drafts = risky.map(({ id }) => ({
      targets: [{ element: id }],
      data: { form: { element: id } },
    }));
    const first = open[0];
    if (!first) return drafts;
    const targets = open.map(({ id }) => ({ element: id, attribute: 'safetyCritical' }));
    return [...drafts, { targets, data: { form: { element: first.id } }, unknown: true }];
  },
  fix(design, finding, newId) {
    const form = elementOf(finding, 'form');
    if (!form) return design;
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-guidance', near: form, attributes },
      newId,
      [{ type: 'enables', to: form }],
    );
  },
  examples: {
    fires: {
      cards: [
        ['crew', 'tg-vak'],
        [
          'club',
          'm-studieclub',
          { formality: 'informal', setting: 'workplace', safetyCritical: true },
        ],
      ],
      lines: [['crew', 'participates', 'club']],
      targets: [['club']],
    },
    silent: {
      cards: [
        ['crew', 'tg-vak'],
        [
          'club',
          'm-studieclub',
          { formality: 'informal', setting: 'workplace', safetyCritical: true },
        ],
        ['guide', 'rol-begeleider'],
      ],
      lines: [
        ['crew', 'participates', 'club'],
        ['guide', 'enables', 'club'],
      ],
    },
    unknown: {
      cards: [
        ['crew', 'tg-vak'],
        ['club', 'm-studieclub', { formality: 'informal', setting: 'workplace' }],
      ],
      lines: [['crew', 'participates', 'club']],
      targets: [['club.safetyCritical']],
    },
  },
};

/** A standard of work that the form or a partner in it follows, or practice under guidance just before or after. */
function hasStandard(context: Context, form: Element): boolean {
  const isStandard = ({ to }: { to: string }) => context.byId(to)?.entry === 'st-standaard';
  const beside = [
    ...context.from(form.id, 'follows').map(({ to }) => context.byId(to)),
    ...context.to(form.id, 'follows').map(({ from }) => context.byId(from)),
  ];
  return (
    context.from(form.id, 'alignedWith').some(isStandard) ||
    beside.some(
      (other) => other?.entry === 'm-clinic' || other?.attributes.formality === 'formal',
    ) ||
    participantsOf(context, form).some(({ id }) => context.from(id, 'steeredBy').some(isStandard))
  );
}
