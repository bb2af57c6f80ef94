import { type Language, type Translate, translatorOf } from './language.ts';
import { texts } from './texts.ts';

export { type Language, languages, type Translate } from './language.ts';

const made = new Map<Language, Translate>();

/** For programs that have every text at hand; the page fetches its texts and takes `translatorOf`. */
export function translator(language: Language): Translate {
  const translate = made.get(language) ?? translatorOf(language, texts[language]);
  made.set(language, translate);
  return translate;
}
