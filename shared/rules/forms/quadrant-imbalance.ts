import { type MetaphorId, metaphors } from '../../catalog/metaphors/index.ts';
import type { Element } from '../../design/design.ts';
import { shareOf } from '../engine/queries.ts';
import { layForm } from '../engine/repertoire.ts';
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
    const found = forms.map(cornerOf);
    const corner = corners.find(
      (one) => shareOf(forms, (_form, index) => found[index] === one).least > share,
    );
    if (!corner) return [];
    const inside = forms.filter((_form, index) => found[index] === corner);
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

const cornerByForm = new Map<string, (typeof corners)[number]>();
// A form on the line between two corners lies in neither.
for (const { id, x, y } of metaphors) {
  const corner = corners.find((one) => x * one.x > 0 && y * one.y > 0);
  if (corner) cornerByForm.set(id, corner);
}

function cornerOf({ entry }: Element): (typeof corners)[number] | undefined {
  return cornerByForm.get(entry);
}
