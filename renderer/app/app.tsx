import { lazy, Suspense, useEffect } from 'react';
import { handleClipboard } from '../commands/clipboard.ts';
import { runCommand } from '../commands/commands.ts';
import { watchSelection } from '../commands/selection.ts';
import { handleShortcut } from '../commands/shortcuts.ts';
import { useT } from '../i18n.ts';
import { Library } from '../panels/library.tsx';
import { useDesign } from '../state/design-store.ts';
import { onHostCommand, readyToClose, requestedFile } from '../state/host-events.ts';
import { openPath, startLibrary } from '../state/projects.ts';
import { saveNow, useSave, watchDesign } from '../state/save.ts';
import { useView } from '../state/view-store.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { Editor } from './editor.tsx';
import { NoticeBar } from './notice-bar.tsx';
import { Gallery } from './start/gallery.tsx';
import { Questions } from './start/questions.tsx';

const clipboardEvents = ['copy', 'cut', 'paste'] as const;

/** Read only when somebody opens a book, so that the table is there sooner. */
const Reading = lazy(async () => ({
  default: (await import('../panels/reading/reading.tsx')).Reading,
}));

export function App() {
  const t = useT();
  const open = useDesign((state) => state.projectId !== undefined);
  const title = useDesign((state) => state.history.present.title);
  const language = useView((state) => state.language);
  const theme = useView((state) => state.theme);
  const textSize = useView((state) => state.textSize);
  const reading = useView((state) => state.reading);
  const spoken = useView((state) => state.spoken);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
    document.title = open ? `${title} – Leerlandschap` : 'Leerlandschap';
  }, [language, theme, open, title]);
  useEffect(() => setTextSize(textSize), [textSize]);

  useEffect(() => {
    void startLibrary().then(() => {
      const path = requestedFile();
      if (path) void openPath(path);
    });
    const stopWatching = watchDesign();
    const stopSelection = watchSelection();
    const stopListening = onHostCommand((id) => void runHostCommand(id));
    window.addEventListener('keydown', handleShortcut);
    for (const type of clipboardEvents) document.addEventListener(type, handleClipboard);
    window.addEventListener('beforeunload', holdUnsaved);
    window.addEventListener('focusout', endTyping);
    return () => {
      stopWatching();
      stopSelection();
      stopListening();
      window.removeEventListener('keydown', handleShortcut);
      for (const type of clipboardEvents) document.removeEventListener(type, handleClipboard);
      window.removeEventListener('beforeunload', holdUnsaved);
      window.removeEventListener('focusout', endTyping);
    };
  }, []);

  return (
    <>
      {open ? <Editor /> : <Start />}
      <Dialogs />
      {reading && (
        <Suspense fallback={<p className="loading">{t('library.loading')}</p>}>
          <Reading open={reading} />
        </Suspense>
      )}
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
  if (screen === 'questions') return <Questions />;
  return screen === 'gallery' ? <Gallery /> : <Library />;
}

/** The window asks before it closes; it closes when the backend holds everything. */
async function runHostCommand(id: string): Promise<void> {
  if (id === 'app.prepare-close') {
    await readyToClose(await saveNow());
    return;
  }
  const path = /^file\.open-path:(.+)$/s.exec(id)?.[1];
  if (path) {
    if (await saveNow()) await openPath(path);
    return;
  }
  runCommand(id);
}

function endTyping(): void {
  useDesign.getState().endTyping();
}

/** A browser tab cannot wait for a reply, so it asks the person to stay while something is unsaved. */
function holdUnsaved(event: BeforeUnloadEvent): void {
  if (useSave.getState().status !== 'clean') event.preventDefault();
}
