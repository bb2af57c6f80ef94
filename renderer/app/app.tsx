import { useEffect, useLayoutEffect } from 'react';
import { handleClipboard } from '../commands/clipboard.ts';
import { watchSelection } from '../commands/selection.ts';
import { handleShortcut } from '../commands/shortcuts.ts';
import { useT } from '../i18n.ts';
import { Library } from '../panels/library.tsx';
import { useDesign } from '../state/design-store.ts';
import { useSave, watchDesign } from '../state/save.ts';
import { useView } from '../state/view-store.ts';
import { NoticeBar } from './notice-bar.tsx';
import { usePart, Waiting } from './part.tsx';
import * as parts from './parts.ts';

const clipboardEvents = ['copy', 'cut', 'paste'] as const;

export function App() {
  const t = useT();
  const open = useDesign((state) => state.projectId !== undefined);
  const title = useDesign((state) => state.history.present.title);
  const language = useView((state) => state.language);
  const theme = useView((state) => state.theme);
  const textSize = useView((state) => state.textSize);
  const reading = useView((state) => state.reading);
  const dialog = useView((state) => state.dialog);
  const spoken = useView((state) => state.spoken);
  const Editor = usePart(parts.editor, open);
  const Dialogs = usePart(parts.dialogs, dialog !== undefined);
  const Reading = usePart(parts.reading, reading !== undefined);
  const waits = (open && !Editor) || (dialog && !Dialogs) || (reading && !Reading);

  // Before any effect of what is drawn, which may ask for the colours of the theme.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = open ? `${title} – Leerlandschap` : 'Leerlandschap';
  }, [language, open, title]);
  useEffect(() => setTextSize(textSize), [textSize]);

  useEffect(() => {
    const stopWatching = watchDesign();
    const stopSelection = watchSelection();
    window.addEventListener('keydown', handleShortcut);
    for (const type of clipboardEvents) document.addEventListener(type, handleClipboard);
    window.addEventListener('beforeunload', holdUnsaved);
    window.addEventListener('focusout', endTyping);
    return () => {
      stopWatching();
      stopSelection();
      window.removeEventListener('keydown', handleShortcut);
      for (const type of clipboardEvents) document.removeEventListener(type, handleClipboard);
      window.removeEventListener('beforeunload', holdUnsaved);
      window.removeEventListener('focusout', endTyping);
    };
  }, []);

  return (
    <>
      {Editor ? <Editor /> : <Start />}
      {Dialogs && <Dialogs />}
      {reading && Reading && <Reading open={reading} />}
      {waits && <Waiting />}
      <NoticeBar />
      <div className="spoken" role="status" aria-live="polite" aria-label={t('app.announcements')}>
        {spoken}
      </div>
    </>
  );
}

/** Chromium asks again how much fits in rem only when the page itself is laid out anew. */
function setTextSize(percent: number): void {
  document.documentElement.style.fontSize = `${percent}%`;
  const page = document.querySelector<HTMLElement>('#root');
  if (!page) return;
  page.style.containerType = 'normal';
  page.getBoundingClientRect();
  page.style.containerType = '';
}

/** Where a person begins: the library, the six questions or the worked examples. */
function Start() {
  const screen = useView((state) => state.screen);
  const Questions = usePart(parts.questions, screen === 'questions');
  const Gallery = usePart(parts.gallery, screen === 'gallery');
  const Screen = Questions ?? Gallery;
  if (Screen) return <Screen />;
  return (
    <>
      <Library />
      {screen !== 'library' && <Waiting />}
    </>
  );
}

function endTyping(): void {
  useDesign.getState().endTyping();
}

/** A browser tab cannot wait for a reply, so it asks the person to stay while something is unsaved. */
function holdUnsaved(event: BeforeUnloadEvent): void {
  if (useSave.getState().status !== 'clean') event.preventDefault();
}
