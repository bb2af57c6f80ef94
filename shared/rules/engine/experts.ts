import { partySets } from '../../catalog/stakeholders.ts';
import { type Element, listOf } from '../../design/design.ts';
import type { Context } from './context.ts';

const expertRoles = ['rol-expert', 'rol-onderzoeker'];

/** Those who bring expertise: research partners and the roles of expert and researcher. */
export function expertsOf(context: Context): readonly Element[] {
  return context.once('experts', () => [
    ...context.cards('stakeholder', partySets.RESEARCH),
    ...context.cards('role', expertRoles),
  ]);
}

/** Those who need the expertise most: participants, small firms and the self-employed. */
export function seekersOf(context: Context): readonly Element[] {
  return [...context.of('targetgroup'), ...context.cards('stakeholder', ['sh-mkb', 'sh-zzp'])];
}

/** Everyone who meets this expert: by a line between them, or at a form that both take part in. */
export function metBy(context: Context, expert: Element): ReadonlySet<string> {
  const met = new Set<string>(listOf(expert.attributes, 'filledBy'));
  for (const line of context.from(expert.id, 'enables')) met.add(line.to);
  for (const line of context.from(expert.id, 'mentors')) met.add(line.to);
  for (const line of context.to(expert.id, 'mentors')) met.add(line.from);
  for (const line of context.from(expert.id, 'exchanges')) met.add(line.to);
  for (const line of context.to(expert.id, 'exchanges')) met.add(line.from);
  const forms = [...context.from(expert.id, 'participates'), ...context.from(expert.id, 'enables')];
  for (const { to: form } of forms) {
    for (const line of context.to(form, 'participates')) met.add(line.from);
  }
  return met;
}

/** Whether knowledge also flows back to this expert or to whoever fills the role. */
export function isReciprocal(context: Context, expert: Element): boolean {
  const ids = [expert.id, ...(listOf(expert.attributes, 'filledBy') ?? [])];
  return ids.some((id) =>
    [
      ...context.from(id, 'exchanges'),
      ...context.to(id, 'exchanges'),
      ...context.from(id, 'mentors'),
    ].some((line) => line.attributes.direction === 'two-way'),
  );
}
