import { metaphors } from '../../catalog/metaphors/index.ts';
import type { Element } from '../../design/design.ts';
import { arrangements, unlessArranged } from '../engine/arranged.ts';
import type { Context } from '../engine/context.ts';
import { partiesOf } from '../engine/queries.ts';
import type { Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

/** Forms that by their nature may spread what was learnt. */
const spreading: ReadonlySet<string> = new Set(
  metaphors
    .filter((form) => form.phases.some((phase) => phase === 'ph-spread'))
    .map(({ id }) => id),
);

export const circulationMissing: Rule = {
  id: 'circulation-missing',
  factor: 'circulation',
  severity: warningFromDesign,
  needs: ['stakeholder', 'metaphor'],
  source: {
    basis: 'source',
    ref: ['7'],
    quote: 'Disseminatie en kenniscirculatie tussen bedrijven en andere stakeholders',
  },
  thresholds: { parties: { value: 2, min: 2, max: 20 } },
  check(context, limit) {
    if (context.isSketch || partiesOf(context).length < limit('parties')) return [];
    if (context.of('metaphor').some(spreads) || isPublished(context)) return [];
    return unlessArranged(arrangements(context, ['sup-dissemination', 'sup-memory']), {});
  },
  fix: (design, _finding, newId) =>
    layCard(
      design,
      { kind: 'support', entry: 'sup-dissemination', attributes: { status: 'wanted' } },
      newId,
    ),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['lab', 'm-laboratorium', { phase: 'ph-create' }],
      ],
      targets: [[]],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['lab', 'm-laboratorium', { phase: 'ph-create' }],
        ['cafe', 'm-cafe', { phase: 'ph-spread' }],
      ],
    },
    unknown: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['lab', 'm-laboratorium', { phase: 'ph-create' }],
        ['spread', 'sup-dissemination'],
      ],
      targets: [['spread.status']],
    },
  },
};

/** As a person said, else as forms of this kind do. */
function spreads({ entry, attributes: { phase } }: Element): boolean {
  return phase === undefined ? spreading.has(entry) : phase === 'ph-spread';
}

/** A newsletter, an ambassador, or a result that is about circulation itself. */
function isPublished(context: Context): boolean {
  return context.has(['tech-newsletter', 'out-circulation', 'sup-ambassador', 'rol-ambassadeur']);
}
