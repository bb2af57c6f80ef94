import { runCommand } from '../commands/commands.ts';
import { onHostCommand, readyToClose, requestedFile } from '../state/host-events.ts';
import { openPath, startLibrary } from '../state/projects.ts';
import { saveNow } from '../state/save.ts';
import { dialogs, editor } from './parts.ts';

/** What is asked for before anything is drawn, all at once: nothing here waits for the other. */
export function startUp(): void {
  onHostCommand((id) => void runHostCommand(id));
  const library = startLibrary();
  const path = requestedFile();
  if (path) {
    void openPath(path);
    fetchAhead();
  } else void library.then(() => afterPaint(fetchAhead));
}

/** What somebody will want next; when it cannot be had, it is tried again, and said, on wanting it. */
function fetchAhead(): void {
  void Promise.allSettled([editor.fetch(), dialogs.fetch()]);
}

function afterPaint(work: () => void): void {
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    // Not every browser says when it is idle.
    (globalThis.requestIdleCallback ?? setTimeout)(work);
  }).observe({ type: 'paint', buffered: true });
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
