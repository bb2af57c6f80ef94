import { type Element, numberOf } from '../../design/design.ts';
import { hoursOf } from './queries.ts';

/** How often in a month, from most to least. */
const rhythms = [
  ['weekly', 52 / 12],
  ['biweekly', 26 / 12],
  ['monthly', 1],
  ['quarterly', 1 / 3],
] as const;

const times = new Map<unknown, number>(rhythms);

/** Hours in a month in which this form is held at its own rhythm; undefined when that is not filled in. */
export function monthlyHours({ attributes }: Element): number | undefined {
  const hours = numberOf(attributes, 'hoursPerSession');
  const perMonth = times.get(attributes.rhythm);
  return hours === undefined || perMonth === undefined ? undefined : hours * perMonth;
}

/** Hours a month when everything is spread evenly; never more than a busy month really takes. */
export function spreadHours(form: Element, months: number | undefined): number | undefined {
  const hours = hoursOf(form);
  return hours === undefined || months === undefined ? undefined : hours / months;
}

/** The quickest rhythm that stays within so many hours a month; undefined when even the slowest does not. */
export function rhythmWithin(form: Element, hours: number): string | undefined {
  const each = numberOf(form.attributes, 'hoursPerSession');
  if (each === undefined) return undefined;
  return rhythms.find(([, perMonth]) => each * perMonth <= hours)?.[0];
}
