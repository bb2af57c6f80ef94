import type { Page } from '@playwright/test';
import { editorPage } from '../pages/editor-page.ts';
import type { App } from './app.ts';

export type Card = {
  id: string;
  entry: string;
  kind: string;
  title?: string;
  x: number;
  y: number;
  attributes: Record<string, unknown>;
};
type Stored = { elements: Card[]; relations: { from: string; to: string; type: string }[] };

/** What the backend holds of the design that was opened last. */
export async function stored(app: App): Promise<Stored> {
  await editorPage(app.page).settled();
  const [id = ''] = await app.storedIds();
  return JSON.parse(await app.storedBody(id));
}

export async function cardIn(app: App, id: string): Promise<Card> {
  const card = (await stored(app)).elements.find((one) => one.id === id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
}

export const node = (page: Page, id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
