import { type MetaphorId, metaphors } from '../../catalog/metaphors/index.ts';
import { functionsOf, layForm } from '../engine/repertoire.ts';
import { elementOf, entriesOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

/** A form that adds what is lacking; our choice. */
const others: Readonly<Record<string, MetaphorId>> = {
  'fn-proactief': 'm-clinic',
  'fn-reactief': 'm-masterclass',
  'fn-voorwaardelijk': 'm-keukentafel',
};

export const functionMono: Rule = {
  id: 'function-mono',
  factor: 'functions',
  counts: 'c-variety',
  severity: hint,
  needs: ['metaphor'],
  source: {
    basis: 'source',
    ref: ['5'],
    quote: 'Indien nodig combineren de pilots in de samenwerking',
  },
  thresholds: { forms: { value: 3, min: 2, max: 20 } },
  check(context, limit) {
    const forms = context.of('metaphor');
    const first = forms[0];
    if (!first || forms.length < limit('forms')) return [];
    const found = new Set<string>();
    for (const form of forms) {
      const functions = functionsOf(form);
      if (functions.length === 0) return [];
      for (const one of functions) found.add(one);
      if (found.size > 1) return [];
    }
    const [only] = found;
    const other = only ? others[only] : undefined;
    if (!only || !other) return [];
    return [
      {
        targets: forms.map(({ id }) => ({ element: id })),
        data: {
          form: { element: first.id },
          variant: { text: only.slice('fn-'.length) },
          other: { entries: [other] },
        },
      },
    ];
  },
  fix(design, finding, newId) {
    const wanted = entriesOf(finding, 'other')[0];
    const other = metaphors.find(({ id }) => id === wanted);
    if (!other) return design;
    return layForm(design, other.id, newId, { near: elementOf(finding, 'form') });
  },
  examples: {
    fires: {
      cards: [
        ['utopia', 'm-utopia'],
        ['studio', 'm-atelier'],
        ['journey', 'm-expeditie'],
      ],
      targets: [['utopia', 'studio', 'journey']],
    },
    silent: {
      cards: [
        ['utopia', 'm-utopia'],
        ['studio', 'm-atelier'],
        ['rehearsal', 'm-repetitie'],
      ],
    },
  },
};
