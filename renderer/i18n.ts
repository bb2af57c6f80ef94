import { type Translate, translator } from '../shared/locales/translate.ts';
import { useView } from './state/view-store.ts';

export function useT(): Translate {
  return translator(useView((state) => state.language));
}

export function currentT(): Translate {
  return translator(useView.getState().language);
}
