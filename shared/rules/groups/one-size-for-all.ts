import { type Element, listOf, textOf } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { isSpecial } from '../engine/package.ts';
import { formsOf } from '../engine/queries.ts';
import { takesPart } from '../engine/reach.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const oneSizeForAll: Rule = {
  id: 'one-size-for-all',
  factor: 'c-tailor',
  severity: warningFromDesign,
  needs: ['targetgroup', 'metaphor'],
  source: {
    basis: 'source',
    ref: ['5'],
    quote: 'Specifieke doelgroepen vragen om een eigen benadering en maatwerk',
  },
  thresholds: { groups: { value: 3, min: 2, max: 20 } },
  check(context, limit) {
    const groups = context.of('targetgroup');
    if (context.isSketch || groups.length < limit('groups')) return [];
    if (new Set(groups.map((group) => group.entry)).size < limit('groups')) return [];
    const forms = sharedForms(context, groups);
    const form = forms[0];
    if (!form || forms.some(isAdapted) || hasOwnSupport(context)) return [];
    const data = { form: { element: form.id }, groups: { number: groups.length } };
    const targets = groups.map(({ id }) => ({ element: id }));
    const verdict = unlessArranged(arrangements(context, ['sup-tailored']), { targets, data });
    const open = forms.filter(({ attributes }) => attributes.adaptedFor === undefined);
    const asked = open[0];
    if (verdict.length === 0 || !asked) return verdict;
    return [
      {
        targets: open.map(({ id }) => ({ element: id, attribute: 'adaptedFor' })),
        data: { ...data, form: { element: asked.id }, variant: { text: 'adapted' } },
        unknown: true,
      },
    ];
  },
  fix(design, finding, newId) {
    const form = elementOf(finding, 'form');
    if (!form) return design;
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-tailored', near: form, attributes },
      newId,
      [{ type: 'enables', to: form }],
    );
  },
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['skilled', 'tg-vak'],
        ['students', 'tg-student'],
        ['older', 'tg-ouder'],
        ['lab', 'm-laboratorium', { adaptedFor: [] }],
      ],
      lines: [
        ['skilled', 'participates', 'lab'],
        ['students', 'participates', 'lab'],
        ['older', 'participates', 'lab'],
      ],
      targets: [['skilled', 'students', 'older']],
    },
    silent: {
      crowd: true,
      cards: [
        ['skilled', 'tg-vak'],
        ['students', 'tg-student'],
        ['older', 'tg-ouder'],
        ['lab', 'm-laboratorium', { adaptedFor: ['tg-student'] }],
      ],
      lines: [
        ['skilled', 'participates', 'lab'],
        ['students', 'participates', 'lab'],
        ['older', 'participates', 'lab'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['skilled', 'tg-vak'],
        ['students', 'tg-student'],
        ['older', 'tg-ouder'],
        ['lab', 'm-laboratorium'],
      ],
      lines: [
        ['skilled', 'participates', 'lab'],
        ['students', 'participates', 'lab'],
        ['older', 'participates', 'lab'],
      ],
      targets: [['lab.adaptedFor']],
    },
  },
};

/** The forms of all groups when those are the same for each, otherwise none. */
function sharedForms(context: Context, groups: readonly Element[]): readonly Element[] {
  const [one, ...others] = groups;
  if (!one || !groups.every((group) => takesPart(context, group))) return [];
  const forms = new Set(formsOf(context, one));
  const same = others.every((group) => {
    const theirs = new Set(formsOf(context, group));
    return theirs.size === forms.size && [...theirs].every((form) => forms.has(form));
  });
  return same ? [...forms] : [];
}

function isAdapted({ attributes }: Element): boolean {
  const groups = listOf(attributes, 'adaptedFor') ?? [];
  return groups.length > 0 || textOf(attributes, 'adaptationNote') !== undefined;
}

/** Help drawn to one group is an approach of its own as well. */
function hasOwnSupport(context: Context): boolean {
  return context.of('support').some((support) => isSpecial(context, support));
}
