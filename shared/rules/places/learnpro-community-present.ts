import type { Element } from '../../design/design.ts';
import type { Context } from '../engine/context.ts';
import {
  formsOfProfessionals,
  isLearningProfessional,
  learnersIn,
} from '../engine/learning-professionals.ts';
import type { Rule } from '../engine/rule.ts';
import { praise } from '../engine/severity.ts';

export const learnproCommunityPresent: Rule = {
  id: 'learnpro-community-present',
  factor: 'c-learnpro',
  severity: praise,
  needs: ['metaphor', 'targetgroup'],
  source: {
    basis: 'source',
    ref: ['MS', '13'],
    quote: 'Zij vormen als het ware hun eigen learning communities',
  },
  thresholds: { share: { value: 0.5, min: 0.1, max: 1 } },
  check: (context, limit) =>
    formsOfProfessionals(context)
      .filter((form) => isTheirs(context, form, limit('share')) && isLinked(context, form))
      .map(({ id }) => ({ targets: [{ element: id }], data: { form: { element: id } } })),
  examples: {
    fires: {
      cards: [
        ['pros', 'tg-leerprof'],
        ['crew', 'tg-vak'],
        ['own', 'm-keukentafel'],
        ['clinic', 'm-clinic'],
      ],
      lines: [
        ['pros', 'participates', 'own'],
        ['crew', 'participates', 'clinic'],
        ['own', 'follows', 'clinic'],
      ],
      targets: [['own']],
    },
    silent: {
      cards: [
        ['pros', 'tg-leerprof'],
        ['crew', 'tg-vak'],
        ['clinic', 'm-clinic'],
      ],
      lines: [
        ['pros', 'participates', 'clinic', { role: 'guest' }],
        ['crew', 'participates', 'clinic'],
      ],
    },
  },
};

function isTheirs(context: Context, form: Element, share: number): boolean {
  const learners = learnersIn(context, form);
  const group = learners.some(({ entry }) => entry === 'tg-leerprof');
  return group && learners.filter(isLearningProfessional).length >= share * learners.length;
}

/** What they learn reaches the other forms: one follows the other, or they take part in another form as well. */
function isLinked(context: Context, form: Element): boolean {
  return (
    context.hasFrom(form.id, 'follows') ||
    context.hasTo(form.id, 'follows') ||
    learnersIn(context, form).some(
      (one) =>
        isLearningProfessional(one) &&
        context.from(one.id, 'participates').some(({ to }) => to !== form.id),
    )
  );
}
