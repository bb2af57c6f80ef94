import { create } from 'zustand';
import type { CallError } from '../../shared/contract/reply.ts';
import type { Design } from '../../shared/design/design.ts';
import { serialiseDesign, writtenAhead } from '../../shared/design/serialise.ts';
import { call, expectLarge } from '../host.ts';
import { currentDesign, useDesign } from './design-store.ts';
import { largeFrom } from './large-table.ts';
import { useView } from './view-store.ts';

type SaveState = {
  status: 'clean' | 'dirty' | 'saving' | 'failed';
  /** What the backend confirmed last; nothing else is ever shown as saved. */
  revision: number;
  savedAt: string;
  error: CallError | undefined;
};

export const useSave = create<SaveState>()(() => ({
  status: 'clean',
  revision: 0,
  savedAt: '',
  error: undefined,
}));

let confirmed: Design | undefined;
/** The library holds what is on the table, but the linked file does not yet. */
let fileIsBehind = false;
let running: Promise<boolean> | undefined;

/** The design now open is the one the backend holds at this revision. */
export function startSaving(design: Design, revision: number, savedAt: string): void {
  confirmed = design;
  fileIsBehind = false;
  useSave.setState({ status: 'clean', revision, savedAt, error: undefined });
  writeAhead(design, writtenAhead(design));
}

/** In moments in which nothing else is asked for, where the browser tells of them; the first save does the rest. */
function writeAhead(design: Design, steps: Iterator<undefined>): void {
  globalThis.requestIdleCallback?.((idle) => {
    if (confirmed !== design) return;
    while (idle.timeRemaining() > 1) {
      if (!steps.next().done) continue;
      // From about there on it takes more characters than are handed over in passing.
      if (design.elements.length > largeFrom) expectLarge();
      return;
    }
    writeAhead(design, steps);
  });
}

/** Saves until the backend holds what is on the table; true when it does. Every door to saving comes through here. */
export function saveNow(): Promise<boolean> {
  running ??= saveUntilClean().finally(() => {
    running = undefined;
  });
  return running;
}

async function saveUntilClean(): Promise<boolean> {
  for (;;) {
    const { projectId, readOnly } = useDesign.getState();
    const design = currentDesign();
    if (!projectId || readOnly) return true;
    if (design === confirmed) {
      if (fileIsBehind && !(await writeLinked(projectId))) return false;
      if (currentDesign() !== design) continue;
      // Also after a failed save of something that was undone since.
      useSave.setState({ status: 'clean', error: undefined });
      return true;
    }
    useSave.setState({ status: 'saving' });
    const reply = await call('project.save', {
      id: projectId,
      body: serialiseDesign(design),
      baseRevision: useSave.getState().revision,
    });
    if (useDesign.getState().projectId !== projectId) return reply.ok;
    if (!reply.ok) {
      useSave.setState({ status: 'failed', error: reply.error });
      return false;
    }
    confirmed = design;
    fileIsBehind = useDesign.getState().linkedTo !== null;
    const { revision, savedAt } = reply.value;
    useSave.setState({ revision, savedAt });
  }
}

/** A linked file follows the library; what goes wrong with the file leaves the library's copy safe. */
async function writeLinked(id: string): Promise<boolean> {
  useSave.setState({ status: 'saving' });
  const reply = await call('file.write-linked', { id, revision: useSave.getState().revision });
  if (useDesign.getState().projectId !== id) return reply.ok;
  if (!reply.ok) {
    useSave.setState({ status: 'failed', error: reply.error });
    return false;
  }
  fileIsBehind = false;
  const { path, conflictCopy } = reply.value;
  if (conflictCopy) {
    const before = useDesign.getState().linkedTo ?? path;
    const data = { path: before, copy: conflictCopy };
    useView.getState().show({ notice: { code: 'file-conflict', data } });
  }
  useDesign.setState({ linkedTo: path });
  return true;
}

/** A pause this long while typing is saved; leaving the field saves at once. */
const typingPause = 400;

/** A lid that closes or a tab that is left may be the last that is seen of this page. */
function saveWhenHidden(): void {
  if (document.visibilityState === 'hidden') void saveNow();
}

/** Autosave: every act is on its way to the backend a moment after it was done. */
export function watchDesign(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', saveWhenHidden);
  const stop = useDesign.subscribe((state, before) => {
    if (!state.projectId || state.projectId !== before.projectId) return;
    const changed = state.history.present !== before.history.present;
    const leftField = before.typing !== undefined && state.typing === undefined;
    if (!changed && !leftField) return;
    if (changed && useSave.getState().status !== 'saving') useSave.setState({ status: 'dirty' });
    clearTimeout(timer);
    // The page is free to show the act first.
    timer = setTimeout(() => void saveNow(), state.typing === undefined ? 0 : typingPause);
  });
  return () => {
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', saveWhenHidden);
    stop();
  };
}
