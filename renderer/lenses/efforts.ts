import { type Design, type Element, numberOf, textOf } from '../../shared/design/design.ts';
import { phases } from '../../shared/design/vocabulary.ts';

export type Phase = (typeof phases)[number];

export type PhaseEffort = {
  readonly phase: Phase;
  readonly forms: readonly Element[];
  /** Hours of one participant who takes part in everything; undefined when a form's hours are not filled in. */
  readonly hours: number | undefined;
  /** From the first start to the last end in this phase; undefined without dates. */
  readonly months: number | undefined;
  readonly perMonth: number | undefined;
};

const day = 86_400_000;
const month = 30.44 * day;

export function phaseOf(element: Element): Phase | undefined {
  const said = textOf(element.attributes, 'phase');
  return phases.find((phase) => phase === said);
}

/** What every phase asks of a participant. Where one form's hours are open, the total is open too. */
export function effortsOf(design: Design): readonly PhaseEffort[] {
  const forms = design.elements.filter((element) => element.kind === 'metaphor');
  return phases.map((phase) => {
    const own = forms.filter((form) => phaseOf(form) === phase);
    const hours = own.map(hoursOf);
    const known = hours.every((one) => one !== undefined);
    const total = known ? hours.reduce<number>((sum, one) => sum + (one ?? 0), 0) : undefined;
    const months = monthsOf(own);
    const perMonth = total !== undefined && months ? total / months : undefined;
    return { phase, forms: own, hours: own.length > 0 ? total : 0, months, perMonth };
  });
}

export function hoursOf({ attributes }: Element): number | undefined {
  const sessions = numberOf(attributes, 'sessions');
  const each = numberOf(attributes, 'hoursPerSession');
  return sessions === undefined || each === undefined ? undefined : sessions * each;
}

function monthsOf(forms: readonly Element[]): number | undefined {
  const starts = forms.flatMap((form) => timeOf(form, 'start') ?? []);
  const ends = forms.flatMap((form) => timeOf(form, 'end') ?? []);
  if (starts.length === 0 || ends.length === 0) return undefined;
  return Math.max(1, Math.round((Math.max(...ends) - Math.min(...starts)) / month));
}

export function timeOf(
  { attributes }: Element,
  name: 'start' | 'end' | 'date',
): number | undefined {
  const time = Date.parse(textOf(attributes, name) ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** From the first start to the last end of all forms, in whole months. */
export function spanOf(design: Design): number | undefined {
  return monthsOf(design.elements.filter((element) => element.kind === 'metaphor'));
}

/** The phase in whose dates a moment falls; undefined when it has no date or falls in none. */
export function phaseAt(design: Design, milestone: Element): Phase | undefined {
  const time = timeOf(milestone, 'date');
  if (time === undefined) return undefined;
  return phases.find((phase) => {
    const forms = design.elements.filter(
      (one) => one.kind === 'metaphor' && phaseOf(one) === phase,
    );
    const starts = forms.flatMap((form) => timeOf(form, 'start') ?? []);
    const ends = forms.flatMap((form) => timeOf(form, 'end') ?? []);
    return (
      starts.length > 0 &&
      ends.length > 0 &&
      time >= Math.min(...starts) - day &&
      time <= Math.max(...ends) + day
    );
  });
}
