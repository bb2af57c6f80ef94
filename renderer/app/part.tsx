import { type ComponentType, useEffect, useState } from 'react';
import { loadTexts, useT } from '../i18n.ts';
import { useView } from '../state/view-store.ts';

/** A part of the page that is fetched when it is wanted, with all the words it may need. */
export type Part<Props> = {
  here: ComponentType<Props> | undefined;
  fetch(): Promise<void>;
  /** What is done when it cannot be had; the person is told. */
  giveUp(): unknown;
};

export function part<Props>(
  load: () => Promise<ComponentType<Props>>,
  giveUp: () => unknown,
): Part<Props> {
  const made: Part<Props> = {
    here: undefined,
    fetch: async () => {
      [made.here] = await Promise.all([load(), loadTexts('more')]);
    },
    giveUp,
  };
  return made;
}

/**
 * The part as soon as it is wanted and here; until then what was there can stay.
 * React's own waiting, Suspense, takes what was there away and holds the part back for 300 ms.
 */
export function usePart<Props>(
  wantedPart: Part<Props>,
  isWanted: boolean,
): ComponentType<Props> | undefined {
  const [, drawAnew] = useState<object>();
  const { here } = wantedPart;
  useEffect(() => {
    if (!isWanted || here) return;
    let isCurrent = true;
    wantedPart.fetch().then(
      () => isCurrent && drawAnew({}),
      async () => {
        if (!isCurrent) return;
        await wantedPart.giveUp();
        useView.getState().show({ notice: { code: 'backend-gone', data: {} } });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [wantedPart, isWanted, here]);
  return isWanted ? here : undefined;
}

/** Nothing for a second, which is longer than fetching takes; then a word. */
export function Waiting() {
  const t = useT();
  return (
    <p className="loading" role="status">
      {t('library.loading')}
    </p>
  );
}
