import i18next from 'i18next';

export type Language = 'nl' | 'en';
export const languages = ['nl', 'en'] as const satisfies readonly Language[];

/** Looks a key up in one language and fills in `{{name}}`; an unknown key comes back as itself. */
export type Translate = (key: string, data?: Readonly<Record<string, string | number>>) => string;

export function translatorOf(
  language: Language,
  texts: Readonly<Record<string, string>>,
): Translate {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: texts } },
  });
  return (key, data) => String(instance.t(key, { ...data }));
}
