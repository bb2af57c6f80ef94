import { type Element, numberOf } from '../../design/design.ts';
import { updateElement } from '../../edit/index.ts';
import type { Context } from '../engine/context.ts';
import { monthlyHours, rhythmWithin, spreadHours } from '../engine/pace.ts';
import { type Draft, elementOf, type Rule } from '../engine/rule.ts';
import { warning } from '../engine/severity.ts';

export const hoursOverload: Rule = {
  id: 'hours-overload',
  factor: 'c-time',
  severity: warning,
  needs: ['targetgroup', 'metaphor'],
  source: { basis: 'elaborated', ref: ['7', '13'] },
  check(context) {
    const { attributes } = context.design;
    const most = numberOf(attributes, 'hoursPerParticipantPerMonth');
    if (most === undefined) return [];
    const months = numberOf(attributes, 'durationMonths');
    const drafts: Draft[] = [];
    let question: Draft | undefined;
    for (const group of context.of('targetgroup')) {
      const forms = formsFor(context, group);
      const draft = overload(group, forms, { most, months });
      if (draft) drafts.push(draft);
      else question ??= ask(group, forms);
    }
    return question ? [...drafts, question] : drafts;
  },
  fixChanges: ['rhythm'],
  /** A slower rhythm for the one form that alone takes too much in a month. */
  fix(design, finding) {
    const id = elementOf(finding, 'form');
    const form = design.elements.find((element) => element.id === id);
    const most = numberOf(design.attributes, 'hoursPerParticipantPerMonth');
    if (!form || most === undefined) return design;
    const rhythm = rhythmWithin(form, most);
    return rhythm ? updateElement(design, { id: form.id, attributes: { rhythm } }) : design;
  },
  examples: {
    fires: {
      about: { hoursPerParticipantPerMonth: 4 },
      cards: [
        ['crew', 'tg-vak'],
        ['clinic', 'm-clinic', { rhythm: 'weekly', hoursPerSession: 3 }],
      ],
      lines: [['crew', 'participates', 'clinic']],
      targets: [['crew', 'clinic.rhythm']],
    },
    silent: {
      about: { hoursPerParticipantPerMonth: 4 },
      cards: [
        ['crew', 'tg-vak'],
        ['clinic', 'm-clinic', { rhythm: 'monthly', hoursPerSession: 3 }],
      ],
      lines: [['crew', 'participates', 'clinic']],
    },
    unknown: {
      about: { hoursPerParticipantPerMonth: 4 },
      cards: [
        ['crew', 'tg-vak'],
        ['clinic', 'm-clinic', { rhythm: 'weekly' }],
      ],
      lines: [['crew', 'participates', 'clinic']],
      targets: [['clinic.hoursPerSession', 'crew']],
    },
  },
};

/** Guests, facilitators and those at the fringe do not do the whole of it. */
function formsFor(context: Context, group: Element): readonly Element[] {
  return context
    .from(group.id, 'participates')
    .filter(
      ({ attributes: { role, intensity } }) =>
        role !== 'guest' && role !== 'facilitator' && intensity !== 'fringe',
    )
    .flatMap((line) => context.byId(line.to) ?? []);
}

/**
 * Two sums that a busy month certainly reaches: everything spread over the whole duration, and the one form that takes
 * most at its own rhythm. Forms in turn are never added up as if they were held together.
 */
function overload(
  group: Element,
  forms: readonly Element[],
  { most, months }: { most: number; months: number | undefined },
): Draft | undefined {
  let spread = 0;
  let busiest: Element | undefined;
  let hours = 0;
  for (const form of forms) {
    spread += spreadHours(form, months) ?? 0;
    const own = monthlyHours(form) ?? 0;
    if (own <= hours) continue;
    hours = own;
    busiest = form;
  }
  const data = {
    group: { element: group.id },
    hours: { number: Math.ceil(Math.max(spread, hours)) },
    most: { number: most },
  };
  if (spread > most) return { targets: [{ element: group.id }], data, fixable: false };
  if (!busiest || hours <= most) return undefined;
  return {
    targets: [{ element: group.id }, { element: busiest.id, attribute: 'rhythm' }],
    data: { ...data, form: { element: busiest.id }, variant: { text: 'form' } },
    fixable: rhythmWithin(busiest, most) !== undefined,
  };
}

function ask(group: Element, forms: readonly Element[]): Draft | undefined {
  const form = forms.find(({ attributes }) => attributes.hoursPerSession === undefined);
  if (!form) return undefined;
  const targets = [{ element: form.id, attribute: 'hoursPerSession' }, { element: group.id }];
  const data = { form: { element: form.id }, group: { element: group.id } };
  return { targets, data, unknown: true };
}
