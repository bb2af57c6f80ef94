import { arrangements, unlessArranged } from '../engine/arranged.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const formalNeededForChange: Rule = {
  id: 'formal-needed-for-change',
  factor: 'functions',
  severity: warningFromDesign,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'vaak noodzakelijk voor een verandering van functie',
  },
  check(context) {
    const subjects = [
      ...context.cards('result', ['out-mobility']),
      ...context.cards('targetgroup', ['tg-zijinstroom']),
    ];
    const first = subjects[0];
    if (!first || context.isSketch) return [];
    const forms = context.of('metaphor');
    const isFormal = ({ formality }: { formality?: unknown }) =>
      formality === 'formal' || formality === 'mixed';
    if (forms.some((form) => isFormal(form.attributes))) return [];
    const proof = arrangements(context, ['sup-accreditation']);
    const data = { subject: { element: first.id } };
    const found = { targets: subjects.map(({ id }) => ({ element: id })), data };
    const verdict = unlessArranged(proof, found);
    const open = forms.filter((form) => form.attributes.formality === undefined);
    const form = open[0];
    if (verdict.length === 0 || !form) return verdict;
    const targets = open.map(({ id }) => ({ element: id, attribute: 'formality' }));
    const asked = { ...data, form: { element: form.id }, variant: { text: 'form' } };
    return [{ targets, data: asked, unknown: true }];
  },
  fix(design, finding, newId) {
    const near = elementOf(finding, 'subject');
    if (!near) return design;
    const isGroup = design.elements.some(({ id, kind }) => id === near && kind === 'targetgroup');
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-accreditation', near, attributes },
      newId,
      isGroup ? [{ type: 'enables', to: near }] : [],
    );
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['newcomers', 'tg-zijinstroom'],
        ['table', 'm-keukentafel', { formality: 'informal' }],
      ],
      lines: [['newcomers', 'participates', 'table']],
      targets: [['newcomers']],
    },
    silent: {
      crowd: true,
      cards: [
        ['newcomers', 'tg-zijinstroom'],
        ['table', 'm-keukentafel', { formality: 'informal' }],
        ['clinic', 'm-clinic', { formality: 'formal' }],
      ],
      lines: [
        ['newcomers', 'participates', 'table'],
        ['newcomers', 'participates', 'clinic'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['newcomers', 'tg-zijinstroom'],
        ['clinic', 'm-clinic'],
      ],
      lines: [['newcomers', 'participates', 'clinic']],
      targets: [['clinic.formality']],
    },
  },
};
