import { entries } from '../../shared/catalog/index.ts';
import {
  type Clip,
  cardsFromText,
  copyItems,
  pasteClip,
  readClip,
  removeItems,
  writeClip,
} from '../../shared/edit/index.ts';
import { currentT, everyT } from '../i18n.ts';
import { applyDesign, currentDesign, newId } from '../state/design-store.ts';
import { useView } from '../state/view-store.ts';
import { canChange, hasDesign } from './command.ts';
import { isField } from './is-field.ts';
import { pickedCards } from './selection.ts';
import { view } from './view-actions.ts';

/** What was copied last, for when the system's clipboard may not be read. */
let last = '';

function clipOfPicked(): string | undefined {
  const cards = pickedCards();
  if (cards.length === 0) return undefined;
  last = writeClip(
    copyItems(
      currentDesign(),
      cards.map((card) => card.id),
    ),
  );
  return last;
}

function removePicked(): void {
  const ids = pickedCards().map((card) => card.id);
  applyDesign((design) => removeItems(design, { ids }));
  useView.getState().select([]);
  useView.getState().announce(currentT()('announce.removed', { count: ids.length }));
}

export async function copyPicked(): Promise<void> {
  const text = clipOfPicked();
  if (text === undefined) return;
  // Where the system refuses, the copy still works within this window.
  await navigator.clipboard?.writeText(text).catch(() => {});
  useView.getState().announce(currentT()('announce.copied', { count: pickedCards().length }));
}

export async function cutPicked(): Promise<void> {
  await copyPicked();
  removePicked();
}

export async function pasteCopied(): Promise<void> {
  const text = await navigator.clipboard?.readText().catch(() => last);
  await pasteText(text || last);
}

export function duplicatePicked(): void {
  const cards = pickedCards();
  if (cards.length === 0) return;
  const clip = copyItems(
    currentDesign(),
    cards.map((card) => card.id),
  );
  const first = cards[0];
  if (first) lay(clip, middleOf(clip, 48));
}

/** Cards as they were copied, or a list in plain text as cards and notes. */
async function pasteText(text: string): Promise<void> {
  if (!canChange() || text.trim() === '') return;
  lay(readClip(text) ?? (await clipOfList(text.slice(0, 200_000))), view.centre());
}

function lay(clip: Clip, at: { x: number; y: number }): void {
  let ids: readonly string[] = [];
  applyDesign((design) => {
    const pasted = pasteClip(design, clip, { at, newId });
    ids = pasted.ids;
    return pasted.design;
  });
  useView.getState().select(ids);
  useView.getState().announce(currentT()('announce.pasted', { count: ids.length }));
}

/** The middle of a copy, moved down and right so that it does not hide what it came from. */
function middleOf({ elements }: Clip, by: number): { x: number; y: number } {
  const xs = elements.map((element) => element.x);
  const ys = elements.map((element) => element.y);
  const wide = Math.max(...elements.map((element) => element.x + (element.width ?? 224)));
  const low = Math.max(...elements.map((element) => element.y + (element.height ?? 96)));
  return { x: (Math.min(...xs) + wide) / 2 + by, y: (Math.min(...ys) + low) / 2 + by };
}

/** A list may come from somebody who works in the other language. */
async function clipOfList(text: string): Promise<Clip> {
  const names = new Map(
    (await everyT()).flatMap((t) =>
      entries.map((entry) => [plain(t(`catalog.${entry.id}.name`)), entry]),
    ),
  );
  return cardsFromText(text, (name) => names.get(plain(name)), newId);
}

function plain(text: string): string {
  return text.replaceAll('\u00ad', '').toLowerCase();
}

/** The keys for copying come as events of their own, which may use the clipboard without asking. */
export function handleClipboard(event: ClipboardEvent): void {
  if (!hasDesign() || isField(event.target) || document.querySelector('dialog[open]')) return;
  if (event.type === 'paste') {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    event.preventDefault();
    void pasteText(text);
    return;
  }
  if (window.getSelection()?.toString()) return;
  const text = clipOfPicked();
  if (text === undefined) return;
  event.preventDefault();
  event.clipboardData?.setData('text/plain', text);
  useView.getState().announce(currentT()('announce.copied', { count: pickedCards().length }));
  if (event.type === 'cut' && canChange()) removePicked();
}
