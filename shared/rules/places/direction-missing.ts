import { type Element, listOf, textOf } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import type { Draft, Rule } from '../engine/rule.ts';
import { errorFromDesign } from '../engine/severity.ts';
import { layCard } from '../engine/spot.ts';

export const directionMissing: Rule = {
  id: 'direction-missing',
  factor: 'c-direction',
  severity: errorFromDesign,
  needs: [],
  source: {
    basis: 'source',
    ref: ['13', '7'],
    quote: 'regie en soms ook sparren met experts en onderzoekers',
  },
  check(context): readonly Draft[] {
    if (context.isSketch) return [];
    const roles = context.cards('role', ['rol-regisseur']);
    const arranged = context
      .cards('support', ['sup-direction'])
      .some(({ attributes: { status } }) => status === 'promised' || status === 'arranged');
    if (arranged || roles.some((role) => isFilled(context, role))) return [];
    const role = roles[0];
    if (!role) return [{}];
    const targets = [{ element: role.id, attribute: 'filledBy' }];
    const data = { role: { element: role.id } };
    if (!listOf(role.attributes, 'filledBy')) return [{ targets, data, unknown: true }];
    return [{ targets, data: { ...data, variant: { text: 'nobody' } }, fixable: false }];
  },
  /** The card is laid; who takes it on is asked next. */
  fix: (design, _finding, newId) =>
    layCard(design, { kind: 'role', entry: 'rol-regisseur' }, newId),
};

function isFilled(context: Context, role: Element): boolean {
  return (
    (listOf(role.attributes, 'filledBy') ?? []).length > 0 ||
    textOf(role.attributes, 'person') !== undefined ||
    context.to(role.id, 'provides').length > 0
  );
}
