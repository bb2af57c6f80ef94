import { expect, test } from '../harness/app.ts';
import { fileOf, manyNotes } from '../harness/designs.ts';
import { editorPage } from '../pages/editor-page.ts';
import { libraryPage } from '../pages/library-page.ts';

test('with many cards the wheel zooms around the pointer, and cards show more once it rests', async ({
  app,
}) => {
  const { page } = app;
  const editor = editorPage(page);
  await libraryPage(page).file.setInputFiles(fileOf(manyNotes(300)));
  await expect(editor.cards).toHaveCount(300);
  const drawing = page.locator('.react-flow__viewport');
  const zoom = () => drawing.evaluate((element) => new DOMMatrix(element.style.transform).a);
  const first = page.locator('.react-flow__node[data-id="n154"]');
  const before = await first.boundingBox();
  if (!before) throw new Error('every card is in view');
  // The wheel is told in whole pixels, which a zoom makes larger.
  const at = { x: before.x + before.width / 2, y: before.y + before.height / 2 };
  const small = await zoom();
  await expect(page.locator('.card[data-level="speck"]')).toHaveCount(300);
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, -900);
  await expect.poll(zoom).toBeGreaterThan(small * 3);
  // Cards that are out of view are drawn no more, and those in view say more.
  await expect(page.locator('.card[data-level="speck"]')).toHaveCount(0);
  expect(await editor.cards.count()).toBeLessThan(300);
  const after = await first.boundingBox();
  if (!after) throw new Error('the card under the pointer stays in view');
  expect(Math.abs(after.x + after.width / 2 - at.x)).toBeLessThan(5);
  expect(Math.abs(after.y + after.height / 2 - at.y)).toBeLessThan(5);
  const percent = Math.round((await zoom()) * 100);
  await expect(page.locator('.zoom output')).toHaveText(`${percent} %`);
});
