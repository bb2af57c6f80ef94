import type { Element } from '../../design/design.ts';
import type { Context } from './context.ts';
import { expertsOf } from './experts.ts';
import type { ConditionId, FactorId } from './rule.ts';

const sharing = ['m-studieclub', 'm-keukentafel', 'm-boksring', 'm-cafe', 'm-atelier'];

/** The cards that a factor or condition is about; without any of them it is not there yet. Our elaboration. */
const evidence: Readonly<Record<FactorId | ConditionId, (context: Context) => readonly Element[]>> =
  {
    'sf-ownership': (context) => context.of('goal'),
    'sf-networks': (context) => context.of('stakeholder'),
    'sf-hybrid': (context) => context.of('metaphor'),
    'sf-places': (context) => context.of('place'),
    'sf-experts': expertsOf,
    'sf-mentors': mentorsOf,
    'c-dialogue': (context) => [
      ...context.cards('milestone', ['ms-why-dialogue']),
      ...context.cards('support', ['sup-dialogue']),
    ],
    'c-joint-goal': (context) => context.of('goal'),
    'c-urgency': (context) => context.of('goal'),
    'c-collaborate': (context) =>
      context.of('stakeholder').length > 1 ? context.of('stakeholder') : [],
    'c-time': (context) => [
      ...context.cards('support', ['sup-time', 'sup-worktime']),
      ...context.cards('agreement', ['agr-time']),
    ],
    'c-place': (context) => context.of('place'),
    'c-ict': (context) => [...context.of('technology'), ...context.cards('support', ['sup-ict'])],
    'c-share': (context) => context.cards('metaphor', sharing),
    'c-direction': (context) => [
      ...context.cards('role', ['rol-regisseur']),
      ...context.cards('support', ['sup-direction']),
    ],
    'c-sparring': (context) => [
      ...expertsOf(context),
      ...context.cards('support', ['sup-experts']),
    ],
    'c-practice': (context) => context.of('metaphor'),
    'c-variety': (context) => context.of('metaphor'),
    'c-tailor': (context) => context.of('targetgroup'),
    'c-learnpro': (context) => [
      ...context.cards('targetgroup', ['tg-leerprof']),
      ...context.cards('role', ['rol-leerprof']),
    ],
  };

export function evidenceOf(place: FactorId | ConditionId, context: Context): readonly Element[] {
  return evidence[place](context);
}

function mentorsOf(context: Context): readonly Element[] {
  const mentors = new Set<Element>();
  for (const { from } of context.relations('mentors')) {
    const mentor = context.byId(from);
    if (mentor) mentors.add(mentor);
  }
  for (const mentor of context.cards('role', ['rol-mentor'])) mentors.add(mentor);
  return [...mentors];
}
