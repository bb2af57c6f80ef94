import type { Element } from '../../design/design.ts';
import type { Context } from './context.ts';

const people: readonly string[] = ['tg-leerprof', 'tg-docent', 'sh-hr', 'sh-docent'];

/** Someone whose work it is that others learn. */
export function isLearningProfessional({ entry }: Element): boolean {
  return people.includes(entry);
}

/** Who learns in this form, guests left out. */
export function learnersIn(context: Context, form: Element): readonly Element[] {
  const learners: Element[] = [];
  for (const { from, attributes } of context.to(form.id, 'participates')) {
    const learner = attributes.role === 'guest' ? undefined : context.byId(from);
    if (learner) learners.push(learner);
  }
  return learners;
}

/** Forms in which a group of learning professionals takes part, or two cards of them together. */
export function formsOfProfessionals(context: Context): readonly Element[] {
  return context.once('forms of professionals', () => {
    const cards = [
      ...context.cards('targetgroup', ['tg-leerprof', 'tg-docent']),
      ...context.cards('stakeholder', ['sh-hr', 'sh-docent']),
    ];
    const forms = new Set<Element>();
    const once = new Set<string>();
    for (const card of cards) {
      for (const { to, attributes } of context.from(card.id, 'participates')) {
        const form = context.byId(to);
        if (!form || attributes.role === 'guest') continue;
        if (card.entry === 'tg-leerprof' || once.has(to)) forms.add(form);
        once.add(to);
      }
    }
    return [...forms];
  });
}
