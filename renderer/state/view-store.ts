import { create } from 'zustand';
import type { Design } from '../../shared/design/design.ts';
import type { Language } from '../../shared/locales/translate.ts';
import type { Place } from '../../shared/rules/index.ts';

export type Theme = 'light' | 'dark' | 'contrast';
/** What lies in the column of the inspector instead of a card. */
export type Side =
  | { readonly kind: 'findings' }
  | { readonly kind: 'finding'; readonly key: string }
  | { readonly kind: 'place'; readonly place: Place };
/** A book opened over the table: the knowledge base, the rule book or the team's own settings of the checks. */
export type Reading = {
  readonly book: 'knowledge' | 'rules' | 'profile';
  readonly id?: string;
};
type Notice = { code: string; data: Readonly<Record<string, string | number>> };

type ViewState = {
  language: Language;
  theme: Theme;
  selection: readonly string[];
  checksOpen: boolean;
  traysOpen: boolean;
  family: string;
  highlighted: readonly string[];
  /** A quick fix shown before it is applied. */
  ghost: Design | undefined;
  spoken: string;
  notice: Notice | undefined;
  side: Side | undefined;
  reading: Reading | undefined;
  select(ids: readonly string[]): void;
  announce(text: string): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  show(
    part: Partial<
      Pick<
        ViewState,
        | 'checksOpen'
        | 'traysOpen'
        | 'family'
        | 'highlighted'
        | 'ghost'
        | 'notice'
        | 'side'
        | 'reading'
      >
    >,
  ): void;
};

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];

/** Choices about looking belong to this computer; without a store for them everything starts as usual. */
function remembered(key: string): string | null {
  return globalThis.localStorage?.getItem(`leerlandschap.${key}`) ?? null;
}

export const useView = create<ViewState>()((set) => ({
  language: remembered('language') === 'en' ? 'en' : 'nl',
  theme: themes.find((theme) => theme === remembered('theme')) ?? 'light',
  selection: [],
  checksOpen: true,
  traysOpen: true,
  family: 'forms',
  highlighted: [],
  ghost: undefined,
  spoken: '',
  notice: undefined,
  side: undefined,
  reading: undefined,
  select: (selection) =>
    set(selection.length > 0 ? { selection, side: undefined, highlighted: [] } : { selection }),
  announce: (spoken) => set({ spoken }),
  setLanguage: (language) => {
    localStorage.setItem('leerlandschap.language', language);
    set({ language });
  },
  setTheme: (theme) => {
    localStorage.setItem('leerlandschap.theme', theme);
    set({ theme });
  },
  show: (part) => set(part),
}));
