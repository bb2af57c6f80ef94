import { type Element, numberOf } from '../../design/design.ts';
import { isGuidedForm } from '../engine/guides.ts';
import { targetsOf } from '../engine/naming.ts';
import { knownForm, learnersOf } from '../engine/repertoire.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Groups whose self-direction we ask about when nobody filled it in; our choice. */
const askedAbout = ['tg-laag', 'tg-sw', 'tg-werkzoekend', 'tg-student'];

export const selfdirectionTooLow: Rule = {
  id: 'selfdirection-too-low',
  factor: 'c-tailor',
  severity: warning,
  needs: ['metaphor', 'targetgroup'],
  source: {
    basis: 'source',
    ref: ['10'],
    quote: 'geen kwestie van verantwoordelijkheden geven en loslaten',
  },
  /** We ask only where a form needs this much; the need of each form is in our catalogue. */
  thresholds: { asksFrom: { value: 2, min: 1, max: 3 } },
  check(context, limit) {
    const found: Draft[] = [];
    const open = new Set<Element>();
    let asked: Element | undefined;
    for (const form of context.of('metaphor')) {
      const needed = knownForm(form)?.minSelfDirection ?? 0;
      const groups = needed === 0 ? [] : learnersOf(context, form);
      if (groups.length === 0 || isGuidedForm(context, form)) continue;
      const low = groups.filter((group) => (directionOf(group) ?? needed) < needed);
      if (low[0]) {
        found.push({
          targets: [{ element: form.id }, ...targetsOf(low, 'selfDirection')],
          data: { form: { element: form.id }, group: { element: low[0].id } },
        });
      }
      if (needed < limit('asksFrom')) continue;
      const unsaid = groups.filter(
        (group) => askedAbout.includes(group.entry) && directionOf(group) === undefined,
      );
      for (const group of unsaid) open.add(group);
      if (unsaid.length > 0) asked ??= form;
    }
    const [first] = open;
    if (!first || !asked || context.isSketch) return found;
    const data = { form: { element: asked.id }, group: { element: first.id } };
    return [...found, { targets: targetsOf([...open], 'selfDirection'), data, unknown: true }];
  },
  fix(design, finding, newId) {
    const to = elementOf(finding, 'form');
    if (!to) return design;
    return layCard(design, { kind: 'role', entry: 'rol-begeleider', near: to }, newId, [
      { type: 'enables', to },
    ]);
  },
  examples: {
    fires: {
      cards: [
        ['crew', 'tg-laag', { selfDirection: 1 }],
        ['studio', 'm-atelier'],
      ],
      lines: [['crew', 'participates', 'studio']],
      targets: [['studio', 'crew.selfDirection']],
    },
    silent: {
      cards: [
        ['crew', 'tg-laag', { selfDirection: 1 }],
        ['studio', 'm-atelier'],
        ['guide', 'rol-begeleider'],
      ],
      lines: [
        ['crew', 'participates', 'studio'],
        ['guide', 'enables', 'studio'],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['crew', 'tg-laag'],
        ['studio', 'm-atelier'],
      ],
      lines: [['crew', 'participates', 'studio']],
      targets: [['crew.selfDirection']],
    },
  },
};

function directionOf(group: Element): number | undefined {
  return numberOf(group.attributes, 'selfDirection');
}
