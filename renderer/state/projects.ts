import { create } from 'zustand';
import type { CallInput, CallOutput } from '../../shared/contract/calls.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import type { Design } from '../../shared/design/design.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Language } from '../../shared/locales/translate.ts';
import { call } from '../host.ts';
import { applyDesign, useDesign } from './design-store.ts';
import { saveNow, startSaving, useSave } from './save.ts';
import { useView } from './view-store.ts';

type Row = CallOutput<'library.list'>[number];
type Opened = CallOutput<'project.open'>;

type LibraryState = {
  rows: readonly Row[] | undefined;
  query: string;
  templates: CallOutput<'template.list'>;
  canPickFiles: boolean;
  /** The design put away last, so that it can be put back. */
  removed: { id: string; title: string } | undefined;
};

export const useLibrary = create<LibraryState>()(() => ({
  rows: undefined,
  query: '',
  templates: [],
  canPickFiles: false,
  removed: undefined,
}));

/** The value of a good reply; a bad one is shown to the person and gives undefined. */
function unwrap<Value>(reply: Reply<Value>): Value | undefined {
  if (reply.ok) return reply.value;
  useView.getState().show({ notice: reply.error });
  return undefined;
}

export async function startLibrary(): Promise<void> {
  const [info, templates] = await Promise.all([
    call('system.info', {}).then(unwrap),
    call('template.list', {}).then(unwrap),
    listLibrary(),
  ]);
  useLibrary.setState({ templates: templates ?? [], canPickFiles: info?.canPickFiles ?? false });
  const notice = info?.notices[0];
  if (notice) useView.getState().show({ notice });
}

export async function listLibrary(query = useLibrary.getState().query): Promise<void> {
  useLibrary.setState({ query });
  const rows = unwrap(await call('library.list', query.trim() ? { query: query.trim() } : {}));
  if (useLibrary.getState().query === query) useLibrary.setState({ rows: rows ?? [] });
}

function show(opened: Opened | undefined): boolean {
  if (!opened) return false;
  const parsed = parseDesign(opened.body);
  if (!parsed.ok) {
    useView.getState().show({ notice: parsed.error });
    return false;
  }
  useView.getState().select([]);
  // What was read or typed beside the table was about the design before this one.
  const rest = { side: undefined, dialog: undefined, renaming: undefined, ghost: undefined };
  useView.getState().show({ ...rest, highlighted: [], notice: undefined });
  startSaving(parsed.design, opened.revision, opened.savedAt);
  useDesign.getState().open({
    id: opened.id,
    design: parsed.design,
    readOnly: opened.readOnly || parsed.readOnly,
    linkedTo: opened.linkedTo,
  });
  return true;
}

export async function openProject(id: string): Promise<boolean> {
  return show(unwrap(await call('project.open', { id })));
}

export async function createProject(input: CallInput<'project.create'>): Promise<boolean> {
  return show(unwrap(await call('project.create', input)));
}

/** Reads a file that a person dropped or picked in the page. */
export async function importFile(file: File): Promise<boolean> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  }
  return show(unwrap(await call('file.import', { name: file.name, base64: btoa(parts.join('')) })));
}

/** Opens a file the operating system handed over. */
export async function openPath(path: string): Promise<boolean> {
  return show(unwrap(await call('file.open-path', { path })));
}

export async function openFile(): Promise<void> {
  show(unwrap(await call('file.open', {}))?.opened ?? undefined);
}

/** The design as it was at a revision; undefined when it cannot be read, which the person is told. */
export async function designAt(revision: number): Promise<Design | undefined> {
  const id = useDesign.getState().projectId;
  const old = id ? unwrap(await call('project.revision', { id, revision })) : undefined;
  const parsed = old ? parseDesign(old.body) : undefined;
  if (!parsed) return undefined;
  if (parsed.ok) return parsed.design;
  useView.getState().show({ notice: parsed.error });
  return undefined;
}

/** Puts an earlier version on the table as one act, which can be undone like any other. */
export async function restoreRevision(revision: number): Promise<void> {
  const old = await designAt(revision);
  if (old) applyDesign((design) => ({ ...old, id: design.id }));
}

/** Gives what is on the table now, or an earlier version, a name under which it is kept. */
export async function nameRevision(name: string | null, earlier?: number): Promise<void> {
  const id = useDesign.getState().projectId;
  if (!id || !(await saveNow())) return;
  const revision = earlier ?? useSave.getState().revision;
  unwrap(await call('project.name-revision', { id, revision, name }));
}

/** Back to the library, only when the backend holds everything. */
export async function closeProject(): Promise<boolean> {
  if (!(await saveNow())) return false;
  useDesign.getState().close();
  useView.getState().select([]);
  await listLibrary();
  return true;
}

export async function duplicateProject(id: string, title: string): Promise<void> {
  unwrap(await call('project.duplicate', { id, title }));
  await listLibrary();
}

export async function renameProject(id: string, title: string): Promise<void> {
  unwrap(await call('project.rename', { id, title }));
  await listLibrary();
}

export async function removeProject(id: string, title: string): Promise<void> {
  if (unwrap(await call('project.remove', { id }))) useLibrary.setState({ removed: { id, title } });
  await listLibrary();
}

export async function putBackProject(): Promise<void> {
  const { removed } = useLibrary.getState();
  if (removed && unwrap(await call('project.undelete', { id: removed.id }))) {
    useLibrary.setState({ removed: undefined });
  }
  await listLibrary();
}

/** Saves to a file of the person's choice and keeps it linked; false when there is no dialog or it was closed. */
export async function saveAsFile(): Promise<boolean> {
  const id = useDesign.getState().projectId;
  if (!id || !(await saveNow())) return false;
  const { revision } = useSave.getState();
  const chosen = unwrap(await call('file.save-as', { id, revision }));
  if (chosen?.path) useDesign.setState({ linkedTo: chosen.path });
  return Boolean(chosen?.path);
}

export async function thumbnailOf(id: string, language: Language): Promise<string> {
  const reply = await call('library.thumbnail', { id, language });
  return reply.ok ? reply.value.svg : '';
}

export async function templateThumbnail(id: string, language: Language): Promise<string> {
  const reply = await call('template.thumbnail', { id, language });
  return reply.ok ? reply.value.svg : '';
}

/** Undefined when the design cannot be read; opening it says why. */
export async function summaryOf(id: string): Promise<CallOutput<'library.summary'> | undefined> {
  const reply = await call('library.summary', { id });
  return reply.ok ? reply.value : undefined;
}

export async function listRevisions(): Promise<CallOutput<'project.revisions'>> {
  const id = useDesign.getState().projectId;
  return id ? (unwrap(await call('project.revisions', { id })) ?? []) : [];
}
