import { metaphors } from '../../catalog/metaphors/index.ts';
import { type Element, listOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { expertsOf } from '../engine/experts.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Forms that, by our catalogue, can be used to look for what nobody knows yet. */
const searching = new Set<string>(
  metaphors
    .filter(({ functions }) => (functions as readonly string[]).includes('fn-proactief')) // each form lists its own ids
    .map(({ id }) => id),
);

export const expertAccessMissing: Rule = {
  id: 'expert-access-missing',
  factor: 'sf-experts',
  counts: 'c-sparring',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'source', ref: ['13'], quote: 'sparren met experts en onderzoekers' },
  check(context) {
    if (context.isSketch || hasExperts(context)) return [];
    const forms = context.of('metaphor');
    const form = forms.find((one) => one.attributes.function === 'fn-proactief');
    if (form) return [{ targets: [{ element: form.id }], data: { form: { element: form.id } } }];
    const open = forms.filter((one) => isOpen(one));
    const first = open[0];
    if (!first) return [];
    const targets = open.map(({ id }) => ({ element: id, attribute: 'function' }));
    return [{ targets, data: { form: { element: first.id } }, unknown: true }];
  },
  fix(design, finding, newId) {
    const form = elementOf(finding, 'form');
    return form
      ? layCard(design, { kind: 'role', entry: 'rol-expert', near: form }, newId, [
          { type: 'enables', to: form },
        ])
      : design;
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['lab', 'm-laboratorium', { function: 'fn-proactief' }],
      ],
      lines: [['firm', 'participates', 'lab']],
      targets: [['lab']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['lab', 'm-laboratorium', { function: 'fn-proactief' }],
        ['expert', 'rol-expert'],
      ],
      lines: [
        ['firm', 'participates', 'lab'],
        ['expert', 'enables', 'lab'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['lab', 'm-laboratorium'],
      ],
      lines: [['firm', 'participates', 'lab']],
      targets: [['lab.function']],
    },
  },
};

function isOpen({ entry, attributes }: Element): boolean {
  return attributes.function === undefined && searching.has(entry);
}

function hasExperts(context: Context): boolean {
  return (
    expertsOf(context).length > 0 ||
    context.has(['sup-experts', 'sup-research']) ||
    context
      .of('stakeholder')
      .some(({ attributes }) => listOf(attributes, 'knowledgeRole')?.includes('kr-development'))
  );
}
