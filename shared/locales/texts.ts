import { texts as enFirst } from './en/first.ts';
import { texts as enMore } from './en/more.ts';
import { texts as nlFirst } from './nl/first.ts';
import { texts as nlMore } from './nl/more.ts';

/** Flat keys, `area.id.part`; both languages hold the same keys. */
export const texts: Readonly<Record<'nl' | 'en', Readonly<Record<string, string>>>> = {
  nl: { ...nlFirst, ...nlMore },
  en: { ...enFirst, ...enMore },
};
