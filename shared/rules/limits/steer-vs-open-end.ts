import { type Element, textOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { firstOf } from '../engine/naming.ts';
import { knownForm } from '../engine/repertoire.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Moments to look together where it is going. */
const moments = ['ms-goal-review', 'ms-evaluation', 'ms-go-no-go'];

export const steerVsOpenEnd: Rule = {
  id: 'steer-vs-open-end',
  factor: 'tension',
  severity: hint,
  needs: ['metaphor', 'result'],
  source: {
    basis: 'source',
    ref: ['5'],
    quote: 'in veel mindere mate voor reactief leren en nauwelijks voor proactief leren',
  },
  check(context) {
    if (context.has(moments)) return [];
    const forms = context.of('metaphor').filter((form) => promisesResult(context, form));
    const searching = forms.filter(({ attributes }) => attributes.function === 'fn-proactief');
    if (searching.length > 0) {
      const targets = searching.map(({ id }) => ({ element: id }));
      return [{ targets, data: firstOf('form', searching) }];
    }
    const open = forms.find(
      (form) =>
        form.attributes.function === undefined &&
        knownForm(form)?.functions.includes('fn-proactief'),
    );
    if (!open) return [];
    const targets = [{ element: open.id, attribute: 'function' }];
    return [{ targets, data: { form: { element: open.id } }, unknown: true }];
  },
  fix(design, finding, newId) {
    const near = elementOf(finding, 'form');
    const card = { kind: 'milestone', entry: 'ms-goal-review' } as const;
    return layCard(design, near ? { ...card, near } : card, newId);
  },
  examples: {
    fires: {
      cards: [
        ['studio', 'm-atelier', { function: 'fn-proactief' }],
        ['change', 'out-innovation', { indicator: '20% minder uitval', measuredAt: '2018-12-01' }],
      ],
      lines: [['studio', 'yields', 'change']],
      targets: [['studio']],
    },
    silent: {
      cards: [
        ['studio', 'm-atelier', { function: 'fn-proactief' }],
        ['change', 'out-innovation', { indicator: '20% minder uitval', measuredAt: '2018-12-01' }],
        ['look', 'ms-goal-review'],
      ],
      lines: [['studio', 'yields', 'change']],
    },
    unknown: {
      cards: [
        ['studio', 'm-atelier'],
        ['change', 'out-innovation', { indicator: '20% minder uitval', measuredAt: '2018-12-01' }],
      ],
      lines: [['studio', 'yields', 'change']],
      targets: [['studio.function']],
    },
  },
};

/** A result is written down beforehand, with what it is seen by and the day it is measured. */
function promisesResult(context: Context, form: Element): boolean {
  return context.from(form.id, 'yields').some(({ to }) => {
    const attributes = context.byId(to)?.attributes;
    return (
      attributes !== undefined &&
      attributes.measuredAt !== undefined &&
      textOf(attributes, 'indicator') !== undefined
    );
  });
}
