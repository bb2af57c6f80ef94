import { type MetaphorId, metaphors } from '../../catalog/metaphors/index.ts';
import type { Element } from '../../design/design.ts';
import { shareOf } from '../engine/queries.ts';
import { knownForm, layForm } from '../engine/repertoire.ts';
import { elementOf, entriesOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

/** Our map; in every corner the form that is laid when the opposite corner is crowded. */
const corners = [
  { id: 'choose-test', x: -1, y: -1, opposite: 'm-keukentafel' },
  { id: 'understand', x: -1, y: 1, opposite: 'm-clinic' },
  { id: 'practise-meet', x: 1, y: -1, opposite: 'm-utopia' },
  { id: 'make-meaning', x: 1, y: 1, opposite: 'm-masterclass' },
] as const satisfies readonly { id: string; x: number; y: number; opposite: MetaphorId }[];

export const quadrantImbalance: Rule = {
  id: 'quadrant-imbalance',
  factor: 'c-variety',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['10', '13'] },
  thresholds: {
    forms: { value: 4, min: 2, max: 20 },
    share: { value: 0.7, min: 0.5, max: 0.99 },
  },
  check(context, limit) {
    const forms = context.of('metaphor');
    if (forms.length < limit('forms')) return [];
    const share = limit('share');
    const corner = corners.find(
      ({ x, y }) => shareOf(forms, (form) => liesIn(form, x, y)).least > share,
    );
    if (!corner) return [];
    const inside = forms.filter((form) => liesIn(form, corner.x, corner.y));
    const first = inside[0];
    if (!first) return [];
    return [
      {
        targets: inside.map(({ id }) => ({ element: id })),
        data: {
          form: { element: first.id },
          variant: { text: corner.id },
          other: { entries: [corner.opposite] },
        },
        fixable: inside.length / (forms.length + 1) <= share,
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
      crowd: true,
      cards: [
        ['clinic', 'm-clinic'],
        ['rehearsal', 'm-repetitie'],
        ['cafe', 'm-cafe'],
        ['studio', 'm-atelier'],
      ],
      targets: [['clinic', 'rehearsal', 'cafe']],
    },
    silent: {
      cards: [
        ['clinic', 'm-clinic'],
        ['rehearsal', 'm-repetitie'],
        ['utopia', 'm-utopia'],
        ['studio', 'm-atelier'],
      ],
    },
  },
};

/** A form on the line between two corners lies in neither. */
function liesIn(form: Element, x: number, y: number): boolean | undefined {
  const known = knownForm(form);
  return known && known.x * x > 0 && known.y * y > 0;
}
