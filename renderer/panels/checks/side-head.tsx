import { useEffect, useRef } from 'react';
import { useT } from '../../i18n.ts';
import { useView } from '../../state/view-store.ts';
import { CloseButton } from '../close-button.tsx';
import { giveBackFocus } from '../use-modal.ts';
import { openSide } from './finding-key.ts';

type Props = { back?: boolean; title?: string; close(): void; children?: React.ReactNode };

/** The line on top of a column beside the table: where you came from, and a way to put it away. */
export function SideHead({ back, title, close, children }: Props) {
  const t = useT();
  const head = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // Whoever opens a column wants to read on there, also by key.
    head.current?.focus({ preventScroll: true });
    return () => giveBackFocus(before);
  }, []);
  return (
    <header ref={head} className="side-head" tabIndex={-1}>
      {back && (
        <button
          type="button"
          className="link"
          aria-label={t('checks.back')}
          onClick={() => openSide({ kind: 'findings' })}
        >
          <span className="in-full">{t('checks.back')}</span>
          <span className="in-short">{t('checks.list')}</span>
        </button>
      )}
      {title && <h2>{title}</h2>}
      <span className="grow" />
      {children}
      <CloseButton
        close={() => {
          close();
          useView.getState().show({ ghost: undefined, highlighted: [] });
        }}
      />
    </header>
  );
}
