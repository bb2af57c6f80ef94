import type { Element } from '../../design/design.ts';
import { numberOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { formsOf } from '../engine/queries.ts';
import { functionsOf, isLearning } from '../engine/repertoire.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

const base = ['sup-tailored', 'sup-basic', 'sup-skills'];
/** Groups whose base we ask about when nobody filled it in; our choice. */
const askedAbout = ['tg-laag', 'tg-sw', 'tg-werkzoekend', 'tg-zijinstroom'];

export const proactiveWithoutBase: Rule = {
  id: 'proactive-without-base',
  factor: 'functions',
  counts: 'c-tailor',
  severity: warning,
  needs: ['metaphor', 'targetgroup'],
  source: {
    basis: 'source',
    ref: ['MS'],
    quote: 'een goede basis van voorwaardelijk leren nodig',
  },
  thresholds: { capacity: { value: 1, min: 0, max: 2 } },
  check(context, limit) {
    const lacking: Draft[] = [];
    const open: Element[] = [];
    for (const group of context.of('targetgroup')) {
      const capacity = numberOf(group.attributes, 'capacity');
      if (capacity === undefined && !askedAbout.includes(group.entry)) continue;
      if (capacity !== undefined && capacity > limit('capacity')) continue;
      const form = innovating(context, group);
      if (!form) continue;
      if (capacity === undefined) open.push(group);
      else
        lacking.push({
          targets: [{ element: group.id }, { element: form.id }],
          data: { group: { element: group.id }, form: { element: form.id } },
        });
    }
    const first = open[0];
    if (!first || context.isSketch) return lacking;
    const targets = open.map(({ id }) => ({ element: id, attribute: 'capacity' }));
    return [...lacking, { targets, data: { group: { element: first.id } }, unknown: true }];
  },
  fix(design, finding, newId) {
    const to = elementOf(finding, 'group');
    if (!to) return design;
    const attributes = { status: 'wanted' };
    return layCard(
      design,
      { kind: 'support', entry: 'sup-tailored', near: to, attributes },
      newId,
      [{ type: 'enables', to }],
    );
  },
  examples: {
    fires: {
      cards: [
        ['crew', 'tg-vak', { capacity: 1 }],
        ['studio', 'm-atelier'],
      ],
      lines: [['crew', 'participates', 'studio']],
      targets: [['crew', 'studio']],
    },
    silent: {
      cards: [
        ['crew', 'tg-vak', { capacity: 1 }],
        ['studio', 'm-atelier'],
        ['clinic', 'm-clinic'],
      ],
      lines: [
        ['crew', 'participates', 'studio'],
        ['crew', 'participates', 'clinic'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['crew', 'tg-laag'],
        ['studio', 'm-atelier'],
      ],
      lines: [['crew', 'participates', 'studio']],
      targets: [['crew.capacity']],
    },
  },
};

/** A form of proactive learning only that this group takes part in, while nothing lays a base for it. */
function innovating(context: Context, group: Element): Element | undefined {
  const forms = formsOf(context, group);
  if (forms.length === 0) return undefined;
  if (forms.some((form) => functionsOf(form).includes('fn-voorwaardelijk'))) return undefined;
  const form = context
    .from(group.id, 'participates')
    .filter(isLearning)
    .map(({ to }) => forms.find(({ id }) => id === to))
    .find((one) => one && isProactive(one));
  if (!form) return undefined;
  return hasBase(context, group) ? undefined : form;
}

function isProactive(form: Element): boolean {
  const functions = functionsOf(form);
  return functions.length > 0 && functions.every((fn) => fn === 'fn-proactief');
}

/** Support that lays a base: drawn to this group, or drawn to no group in particular. */
function hasBase(context: Context, group: Element): boolean {
  const { general, groups } = context.once('base for groups', () => {
    const helped = context.cards('support', base).map(({ id }) =>
      context
        .from(id, 'enables')
        .map(({ to }) => to)
        .filter((to) => context.byId(to)?.kind === 'targetgroup'),
    );
    return { general: helped.some((ids) => ids.length === 0), groups: new Set(helped.flat()) };
  });
  return general || groups.has(group.id);
}
