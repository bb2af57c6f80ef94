import { listOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { targetsOf } from '../engine/naming.ts';
import { partnersIn, settled } from '../engine/queries.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const partnerResearchMissing: Rule = {
  id: 'partner-research-missing',
  factor: 'sf-networks',
  severity: hint,
  needs: ['stakeholder'],
  source: {
    basis: 'source',
    ref: ['7', '2', 'B2'],
    quote: 'verschillende stakeholders (bedrijven, overheid, onderwijs, onderzoek)',
  },
  /** Graver when the design renews something: then an answer has to be found that nobody has yet. */
  check(context) {
    if (context.isSketch || partnersIn(context, 'RESEARCH').length > 0) return [];
    if (context.cards('role', ['rol-onderzoeker']).length > 0) return [];
    if (settled(context, ['sup-research']) === 'settled') return [];
    const renewing = context
      .of('metaphor')
      .filter((form) => form.attributes.function === 'fn-proactief');
    if (renewing.length === 0 && !isRenewing(context)) {
      return context.design.attributes.scope === 'company' ? [] : [{}];
    }
    const data = { variant: { text: 'renewing' } };
    return [{ targets: targetsOf(renewing, 'function'), data, graver: true }];
  },
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'stakeholder', entry: 'sh-lectoraat' }, newId),
  examples: {
    fires: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['lab', 'm-laboratorium', { function: 'fn-proactief' }],
      ],
      targets: [['lab.function']],
    },
    silent: {
      crowd: true,
      cards: [
        ['firm', 'sh-mkb'],
        ['school', 'sh-mbo'],
        ['lab', 'm-laboratorium', { function: 'fn-proactief' }],
        ['research', 'sh-lectoraat'],
      ],
    },
  },
};

function isRenewing({ design: { attributes } }: Context): boolean {
  return (listOf(attributes, 'innovationTypes')?.length ?? 0) > 0;
}
