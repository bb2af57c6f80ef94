import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import { isVacant } from '../engine/roles.ts';
import { elementOf, type Rule } from '../engine/rule.ts';
import { warningFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const atelierNoProblemOwner: Rule = {
  id: 'atelier-no-problem-owner',
  factor: 'c-practice',
  severity: warningFromDesign,
  needs: ['metaphor'],
  source: { basis: 'elaborated', ref: ['11', '13'] },
  check(context) {
    if (context.isSketch) return [];
    const studios = context.cards('metaphor', ['m-atelier']);
    if (studios.length === 0) return [];
    const owners = context.cards('role', ['rol-probleemeigenaar']);
    // An owner drawn to no form in particular may own the question of every one.
    if (owners.some((role) => !isVacant(context, role) && isLoose(context, role))) return [];
    return studios
      .filter((studio) => !isOwned(context, studio))
      .map((studio) => {
        const vacant = owners.find((role) => context.from(role.id, 'enables').some(isTo(studio)));
        const data = { form: { element: studio.id } };
        if (!vacant) return { targets: [{ element: studio.id }], data };
        return {
          targets: [{ element: studio.id }, { element: vacant.id, attribute: 'filledBy' }],
          data: { ...data, variant: { text: 'vacant' } },
          fixable: false,
        };
      });
  },
  fix(design, finding, newId) {
    const to = elementOf(finding, 'form');
    if (!to) return design;
    return layCard(design, { kind: 'role', entry: 'rol-probleemeigenaar', near: to }, newId, [
      { type: 'enables', to },
    ]);
  },
  examples: {
    fires: { crowd: true, cards: [['studio', 'm-atelier']], targets: [['studio']] },
    silent: {
      crowd: true,
      cards: [
        ['studio', 'm-atelier'],
        ['owner', 'rol-probleemeigenaar'],
      ],
      lines: [['owner', 'enables', 'studio']],
    },
  },
};

function isTo({ id }: Element): (line: { readonly to: string }) => boolean {
  return (line) => line.to === id;
}

function isLoose(context: Context, role: Element): boolean {
  return context.from(role.id, 'enables').every(({ to }) => context.byId(to)?.kind !== 'metaphor');
}

/** A problem owner takes part, or a partner owns the studio or the goal it serves. */
function isOwned(context: Context, studio: Element): boolean {
  const isOwner = ({ from }: { readonly from: string }) => {
    const role = context.byId(from);
    return role?.entry === 'rol-probleemeigenaar' && !isVacant(context, role);
  };
  return (
    context.to(studio.id, 'enables').some(isOwner) ||
    context.hasTo(studio.id, 'owns') ||
    context.from(studio.id, 'serves').some(({ to }) => context.hasTo(to, 'owns'))
  );
}
