import i18next from 'i18next';
import { texts } from './texts.ts';

export type Language = 'nl' | 'en';
export const languages = ['nl', 'en'] as const satisfies readonly Language[];

/** Looks a key up in one language and fills in `{{name}}`; an unknown key comes back as itself. */
export type Translate = (key: string, data?: Readonly<Record<string, string | number>>) => string;

const made = new Map<Language, Translate>();

export function translator(language: Language): Translate {
  const known = made.get(language);
  if (known) return known;
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: texts[language] } },
  });
  const translate: Translate = (key, data) => String(instance.t(key, { ...data }));
  made.set(language, translate);
  return translate;
}
