import { partySets } from '../../catalog/stakeholders.ts';
import type { Element } from '../../design/design.ts';
import type { Context } from './context.ts';
import { packageGroups } from './package.ts';
import { participantsOf } from './queries.ts';

/** Groups that carry out the work in which an innovation has to land. */
const shopfloor = ['tg-vak', 'tg-midden', 'tg-laag', 'tg-sw'] as const;

/** Experts: those with higher education and research. */
export const experts: readonly string[] = ['tg-hoog', ...partySets.RESEARCH];

/** Those who help or look on while others carry it out. */
const onlookers: readonly string[] = [
  ...experts,
  ...partySets.GOV,
  ...partySets.SOCIAL,
  'tg-leidinggevend',
  'tg-leerprof',
  'tg-student',
  'sh-student',
  'sh-leidinggevende',
  'sh-hr',
  'sh-mbo',
  'sh-hbo',
  'sh-commercieel',
  'sh-intermediair',
  'sh-uitzend',
];

export function shopfloorGroups(context: Context): readonly Element[] {
  return context.cards('targetgroup', shopfloor);
}

/** Everyone who takes part in one of these forms. */
export function participantsIn(context: Context, forms: readonly Element[]): readonly Element[] {
  return [...new Set(forms.flatMap((form) => participantsOf(context, form)))];
}

export function areOnlookers(participants: readonly Element[]): boolean {
  return participants.every(({ entry }) => onlookers.includes(entry));
}

export function isShopfloor({ entry }: Element): boolean {
  return shopfloor.some((id) => id === entry);
}

/** A group that can join this form as it is: informal learning alone would widen the gap for those in the package. */
export function groupFor(context: Context, form: Element): Element | undefined {
  const special = packageGroups(context);
  const { formality } = form.attributes;
  const safe = formality === 'formal' || formality === 'mixed';
  return shopfloorGroups(context).find((group) => safe || !special.includes(group));
}
