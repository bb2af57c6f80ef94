import type { Language } from '../../shared/locales/translate.ts';

/** How a moment is written; the English is British, as its words are. */
const places: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** Made once: the browser takes as long to make one as to show a frame, and every save asks for the time. */
function formatOf(
  options: Intl.DateTimeFormatOptions,
): (language: Language) => Intl.DateTimeFormat {
  const made = new Map<Language, Intl.DateTimeFormat>();
  return (language) => {
    const known = made.get(language) ?? new Intl.DateTimeFormat(places[language], options);
    made.set(language, known);
    return known;
  };
}

const times = formatOf({ hour: '2-digit', minute: '2-digit' });
const days = formatOf({ dateStyle: 'medium' });
const moments = formatOf({ dateStyle: 'medium', timeStyle: 'short' });

export function timeIn(language: Language, moment: string): string {
  return times(language).format(new Date(moment));
}

export function momentIn(language: Language, moment: string): string {
  return moments(language).format(new Date(moment));
}

/** `date` is a day without an hour. */
export function dayIn(language: Language, date: string): string {
  return days(language).format(new Date(`${date}T12:00`));
}
