import { create } from 'zustand';
import type { Design } from '../../shared/design/design.ts';
import type { Language } from '../../shared/locales/translate.ts';
import type { Place } from '../../shared/rules/index.ts';

export type Theme = 'light' | 'dark' | 'contrast';
/** What lies in the column of the inspector instead of a card. */
export type Side =
  | { readonly kind: 'findings' }
  | { readonly kind: 'finding'; readonly key: string }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'history' }
  | { readonly kind: 'advice' };
/** A book opened over the table: the knowledge base, the rule book or the team's own settings of the checks. */
export type Reading = {
  readonly book: 'knowledge' | 'rules' | 'profile';
  readonly id?: string;
};
/** Ways of looking at the same cards; a lens never changes where they lie on the table. */
export const lenses = ['table', 'rings', 'timeline', 'map', 'list'] as const;
export type Lens = (typeof lenses)[number];
export type Dialog = 'quick' | 'find' | 'shortcuts' | 'connect' | 'tidy' | 'laid';
type Notice = { code: string; data: Readonly<Record<string, string | number>> };

type ViewState = {
  language: Language;
  theme: Theme;
  selection: readonly string[];
  /** Whether what is picked lies open beside the table. What was only moved is picked too, and stays as it lies. */
  backOpen: boolean;
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
  /** What is on the screen while no design is open. */
  screen: 'library' | 'questions' | 'gallery';
  lens: Lens;
  dialog: Dialog | undefined;
  /** The card whose name is being typed on the table. */
  renaming: string | undefined;
  minimap: boolean;
  /** Where room is scarce: what the design as a whole is about lies beside the table on request. */
  aboutOpen: boolean;
  /** Percent of the ordinary size of all text, from 100 to 200. */
  textSize: number;
  select(ids: readonly string[]): void;
  /** Picked without being opened, unless the back of something else lies open: then that turns over. */
  pickMoved(id: string): void;
  announce(text: string): void;
  setLanguage(language: Language): void;
  setTheme(theme: Theme): void;
  setTextSize(percent: number): void;
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
        | 'screen'
        | 'lens'
        | 'dialog'
        | 'renaming'
        | 'minimap'
        | 'aboutOpen'
      >
    >,
  ): void;
};

const themes: readonly Theme[] = ['light', 'dark', 'contrast'];

/** Choices about looking belong to this computer; without a store for them everything starts as usual. */
function remembered(key: string): string | null {
  return globalThis.localStorage?.getItem(`leerlandschap.${key}`) ?? null;
}

function textSizeOf(percent: number): number {
  return Number.isFinite(percent) ? Math.min(200, Math.max(100, percent)) : 100;
}

export const useView = create<ViewState>()((set) => ({
  language: remembered('language') === 'en' ? 'en' : 'nl',
  theme: themes.find((theme) => theme === remembered('theme')) ?? 'light',
  selection: [],
  backOpen: false,
  // A low window has more need of the table, and so has large text; one line with the places is left.
  checksOpen: !(globalThis.innerHeight < 8 * textSizeOf(Number(remembered('text') ?? 100))),
  traysOpen: true,
  family: 'forms',
  highlighted: [],
  ghost: undefined,
  spoken: '',
  notice: undefined,
  side: undefined,
  reading: undefined,
  screen: 'library',
  lens: 'table',
  dialog: undefined,
  renaming: undefined,
  minimap: false,
  aboutOpen: false,
  textSize: textSizeOf(Number(remembered('text') ?? 100)),
  select: (selection) =>
    set(
      selection.length > 0
        ? { selection, backOpen: true, side: undefined, highlighted: [] }
        : { selection, backOpen: false },
    ),
  pickMoved: (id) => set({ selection: [id] }),
  announce: (spoken) => set({ spoken }),
  setLanguage: (language) => {
    localStorage.setItem('leerlandschap.language', language);
    set({ language });
  },
  setTheme: (theme) => {
    localStorage.setItem('leerlandschap.theme', theme);
    set({ theme });
  },
  setTextSize: (percent) => {
    const textSize = textSizeOf(percent);
    localStorage.setItem('leerlandschap.text', String(textSize));
    set({ textSize });
  },
  show: (part) => set(part),
}));

const nothing: readonly string[] = [];

/** What of that which is picked lies open beside the table, or would when nothing else were read there. */
export function openedOf({ selection, backOpen }: ViewState): readonly string[] {
  return backOpen ? selection : nothing;
}

/** Whether the column beside the table is about something that was picked or opened. */
export function isInspecting(state: ViewState): boolean {
  return openedOf(state).length > 0 || state.side !== undefined;
}
