import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { moveElements, type TidyMove } from '../../../shared/edit/index.ts';
import { view } from '../../commands/view-actions.ts';
import { useT } from '../../i18n.ts';
import { useEscape } from '../../panels/use-escape.ts';
import { applyDesign, currentDesign } from '../../state/design-store.ts';
import { useView } from '../../state/view-store.ts';
import './dialogs.css';

/** Shows on the table how the cards would lie; nothing changes until it is chosen. */
export function Tidy() {
  const t = useT();
  const [moves, setMoves] = useState<readonly TidyMove[]>();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const worker = new Worker(new URL('../../canvas/tidy-worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.onmessage = ({ data }: MessageEvent<readonly TidyMove[]>) => {
      setMoves(data);
      useView.getState().show({ ghost: moveElements(currentDesign(), { moves: data }) });
      requestAnimationFrame(() => view.fit());
    };
    worker.postMessage(currentDesign());
    return () => {
      worker.terminate();
      useView.getState().show({ ghost: undefined });
    };
  }, []);
  // Only now can the button be pressed, and have the focus.
  useEffect(() => {
    if (moves) first.current?.focus();
  }, [moves]);
  useEscape(close);
  // Between the table and the tray, so that it covers neither.
  const stage = document.querySelector('.stage');
  if (!stage) return null;
  return createPortal(
    <section className="tidy" aria-label={t('command.arrange.tidy')}>
      <p role="status">{t(moves ? 'tidy.preview' : 'tidy.working')}</p>
      <div className="tidy-acts">
        <button
          ref={first}
          type="button"
          className="button main"
          disabled={!moves}
          onClick={() => {
            applyDesign((design) => moveElements(design, { moves: moves ?? [] }));
            close();
            useView.getState().announce(t('tidy.done'));
          }}
        >
          {t('tidy.keep')}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('tidy.leave')}
        </button>
      </div>
    </section>,
    stage,
  );
}

function close(): void {
  useView.getState().show({ dialog: undefined, ghost: undefined });
}
