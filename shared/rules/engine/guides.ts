import type { Element } from '../../design/design.ts';
import type { Context } from './context.ts';
import { isVacant } from './roles.ts';

/** Roles that guide learning: the agenda names teachers and leaders beside the facilitator (§10). */
export const guideRoles = ['rol-begeleider', 'rol-docent', 'rol-leidinggevende'] as const;
const guideSupport = ['sup-guidance', 'sup-teacher', 'sup-leader'] as const;

function isForNoForm(context: Context, { id }: Element): boolean {
  return context.reachedFrom(id, 'enables').every(({ kind }) => kind !== 'metaphor');
}

/** Roles of these kinds that guide this form: drawn to it, or drawn to no form in particular. */
export function guidesOf(
  context: Context,
  form: Element,
  entries: readonly string[],
): readonly Element[] {
  return context
    .cards('role', entries)
    .filter(
      (role) =>
        context.from(role.id, 'enables').some(({ to }) => to === form.id) ||
        isForNoForm(context, role),
    );
}

/** Guidance that is there for every form, because nobody drew it to one. */
function hasGeneralGuidance(context: Context): boolean {
  return context.once('general guidance', () => {
    const roles = context.cards('role', guideRoles).filter((role) => !isVacant(context, role));
    const support = context.cards('support', guideSupport);
    return [...roles, ...support].some((card) => isForNoForm(context, card));
  });
}

/** Someone guides this form, or guidance for it lies on the table, wanted or arranged. */
export function isGuidedForm(context: Context, form: Element): boolean {
  if (hasGeneralGuidance(context)) return true;
  const drawn = context.leadingTo(form.id, 'enables');
  const entries: readonly string[] = [...guideRoles, ...guideSupport, 'rol-expert'];
  return (
    drawn.some((card) => entries.includes(card.entry) && !isVacant(context, card)) ||
    context.to(form.id, 'participates').some((line) => line.attributes.role === 'facilitator')
  );
}
