import { listOf } from '../../design/design.ts';
import { updateDesign } from '../../edit/index.ts';
import type { Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';
import { steeredPartners } from '../engine/steering.ts';

export const technologyWithoutSocial: Rule = {
  id: 'technology-without-social',
  factor: 'follow-through',
  severity: hint,
  needs: [],
  source: {
    basis: 'source',
    ref: ['4', 'n.IX'],
    quote: 'samenhang tussen technologische en sociale vernieuwingen',
  },
  check(context) {
    const types = listOf(context.design.attributes, 'innovationTypes') ?? [];
    if (!types.includes('inn-technology')) return [];
    if (types.includes('inn-social') || types.includes('inn-organisation')) return [];
    const relations = context.cards('steering', ['st-verhoudingen']);
    if (relations.some((mode) => steeredPartners(context, mode).length > 0)) return [];
    return [{ targets: [{ attribute: 'innovationTypes' }] }];
  },
  /** Adds to what was chosen; nothing that a person chose goes away. */
  fix(design) {
    const types = listOf(design.attributes, 'innovationTypes') ?? [];
    return updateDesign(design, { attributes: { innovationTypes: [...types, 'inn-social'] } });
  },
  examples: {
    fires: {
      about: { innovationTypes: ['inn-technology'] },
      cards: [
        ['goal', 'goal-shared'],
        ['lab', 'm-laboratorium'],
      ],
      lines: [['lab', 'serves', 'goal']],
      targets: [['.innovationTypes']],
    },
    silent: {
      about: { innovationTypes: ['inn-technology', 'inn-social'] },
      cards: [
        ['goal', 'goal-shared'],
        ['lab', 'm-laboratorium'],
      ],
      lines: [['lab', 'serves', 'goal']],
    },
  },
};
