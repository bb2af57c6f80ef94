import type { Element } from '../../design/design.ts';
import { layForm } from '../engine/repertoire.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { hint } from '../engine/severity.ts';

/** Forms that yield ideas to test; drawn before the laboratory or not. */
const creating = ['m-atelier', 'm-utopia', 'm-expeditie', 'm-academie'];

export const laboratoryNoIdeas: Rule = {
  id: 'laboratory-no-ideas',
  factor: 'follow-through',
  severity: hint,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['4', '10'] },
  check(context) {
    const labs = context.cards('metaphor', ['m-laboratorium']);
    if (labs.length === 0 || context.isSketch || context.has(creating)) return [];
    const found: Draft[] = [];
    let open: Element | undefined;
    for (const lab of labs) {
      const { solutionGiven } = lab.attributes;
      if (solutionGiven === true) continue;
      if (context.to(lab.id, 'follows').some(({ from }) => from !== lab.id)) continue;
      if (solutionGiven === undefined) open ??= lab;
      else
        found.push({
          targets: [{ element: lab.id, attribute: 'solutionGiven' }],
          data: { form: { element: lab.id } },
        });
    }
    if (!open) return found;
    const targets = [{ element: open.id, attribute: 'solutionGiven' }];
    return [...found, { targets, data: { form: { element: open.id } }, unknown: true }];
  },
  fix: (design, finding, newId) =>
    layForm(design, 'm-atelier', newId, { before: elementOf(finding, 'form') }),
  examples: {
    fires: {
      crowd: true,
      cards: [['lab', 'm-laboratorium', { solutionGiven: false }]],
      targets: [['lab.solutionGiven']],
    },
    silent: {
      crowd: true,
      cards: [
        ['studio', 'm-atelier'],
        ['lab', 'm-laboratorium', { solutionGiven: false }],
      ],
      lines: [['studio', 'follows', 'lab']],
    },
    unknown: {
      crowd: true,
      cards: [['lab', 'm-laboratorium']],
      targets: [['lab.solutionGiven']],
    },
  },
};
