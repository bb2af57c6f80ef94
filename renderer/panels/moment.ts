import type { Language } from '../../shared/locales/translate.ts';

/** How a moment is written; the English is British, as its words are. */
const places: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

export function timeIn(language: Language, moment: string): string {
  return new Date(moment).toLocaleTimeString(places[language], {
    hour: '2-digit',
    minute: '2-digit',
  });
}

export function momentIn(language: Language, moment: string): string {
  return new Date(moment).toLocaleString(places[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}
