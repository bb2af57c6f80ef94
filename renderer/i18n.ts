import {
  type Language,
  languages,
  type Translate,
  translatorOf,
} from '../shared/locales/language.ts';
import { useView } from './state/view-store.ts';

type Texts = Readonly<Record<string, string>>;
/** `first` is all that the library says; `more` is the rest. */
type Part = 'first' | 'more';

const sources: Readonly<Record<Language, Record<Part, () => Promise<{ texts: Texts }>>>> = {
  nl: {
    first: () => import('../shared/locales/nl/first.ts'),
    more: () => import('../shared/locales/nl/more.ts'),
  },
  en: {
    first: () => import('../shared/locales/en/first.ts'),
    more: () => import('../shared/locales/en/more.ts'),
  },
};

const wanted = new Set<Part>();
const held: Record<Language, Partial<Record<Part, Texts>>> = { nl: {}, en: {} };
const made = new Map<Language, Translate>();

async function fetchTexts(language: Language, part: Part): Promise<void> {
  if (held[language][part]) return;
  const { texts } = await sources[language][part]();
  held[language][part] = texts;
  made.set(language, translatorOf(language, { ...held[language].first, ...held[language].more }));
}

/** Makes sure that these texts are here, now and in every language that is chosen later. */
export async function loadTexts(part: Part): Promise<void> {
  wanted.add(part);
  await fetchTexts(useView.getState().language, part);
}

/** The page speaks the language it spoke until everything that it may have to say in the other is here. */
export async function changeLanguage(language: Language): Promise<void> {
  try {
    await Promise.all([...wanted].map((part) => fetchTexts(language, part)));
    // What became wanted while it waited.
    for (const part of wanted) await fetchTexts(language, part);
    useView.getState().setLanguage(language);
  } catch {
    useView.getState().show({ notice: { code: 'backend-gone', data: {} } });
  }
}

/** Every language that can be had, for words that come from elsewhere. */
export async function everyT(): Promise<readonly Translate[]> {
  await Promise.allSettled(languages.map((language) => fetchTexts(language, 'more')));
  return [...made.values()];
}

function speaking(language: Language): Translate {
  return made.get(language) ?? String;
}

export function useT(): Translate {
  return speaking(useView((state) => state.language));
}

export function currentT(): Translate {
  return speaking(useView.getState().language);
}
