import { readFileSync } from 'node:fs';
import { longest, watchMainThread } from './large/main-thread.mjs';
import { place, editor, rows } from './stage';
import { axe, expect, ready, test } from './test';

test('a script is edited with undo, outlives a reload, and goes to another browser as a file', async ({
  page,
  browser,
}) => {
  await page.goto('/?kind=congress');
  await ready(page);
  await page.getByRole('button', { name: 'Script', exact: true }).click();
  await expect(rows(page)).toHaveCount(8);
  await axe(page);
  await editor(page).getByRole('button', { name: 'Add this view as a scene' }).click();
  await expect(rows(page)).toHaveCount(9);
  await editor(page).getByLabel('Caption, for the room en').fill('All congresses');
  await rows(page).nth(8).press('Alt+ArrowUp');
  await expect(rows(page).nth(7)).toContainText('All congresses');
  await editor(page).getByRole('button', { name: 'Delete' }).click();
  await expect(rows(page)).toHaveCount(8);
  await editor(page).getByRole('button', { name: 'Undo' }).click();
  await expect(rows(page).nth(7)).toContainText('All congresses');

  // A copy follows its scene, is gone on with, and changes by itself.
  const duplicate = editor(page).getByRole('button', { name: 'Duplicate' });
  await duplicate.press('Enter');
  await expect(rows(page)).toHaveCount(10);
  await expect(rows(page).nth(8)).toContainText('All congresses');
  await expect(rows(page).nth(8)).toBeFocused();
  await editor(page).getByLabel('Caption, for the room en').fill('Congresses once more');
  await expect(rows(page).nth(8)).toContainText('Congresses once more');
  await expect(rows(page).nth(7)).toContainText('All congresses');
  await editor(page).getByRole('button', { name: 'Delete' }).click();
  await expect(rows(page)).toHaveCount(9);

  await page.reload();
  await ready(page);
  await page.getByRole('button', { name: 'Script', exact: true }).click();
  await expect(rows(page).nth(7)).toContainText('All congresses');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    editor(page).getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto('/');
  await ready(elsewhere);
  await elsewhere.getByRole('button', { name: 'Script', exact: true }).click();
  const open = (text: string) =>
    editor(elsewhere)
      .locator('input[type=file]')
      .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await open(file.replace('"asOf": "2026-02-25"', '"asOf": "2026-02-30"'));
  await expect(editor(elsewhere).getByRole('alert')).toContainText('asOf');
  await expect(rows(elsewhere)).toHaveCount(8);
  await open(file.replaceAll('cpv-national-congress-14', 'cpv-national-congress-99'));
  await expect(rows(elsewhere)).toHaveCount(9);
  await expect(rows(elsewhere).nth(4)).toContainText(
    'Not in this dataset: cpv-national-congress-99',
  );
  await elsewhere.context().close();
});

test('a script of a hundred scenes stays quick', async ({ page }) => {
  /** The longest that one letter of a caption keeps the page busy, in ms of processor time. */
  const worked = async () => {
    const field = editor(page).getByLabel('Caption, for the room en');
    const typing = () => field.pressSequentially(' is typed without waiting');
    return longest(await watchMainThread(page, typing)).worked;
  };
  await page.goto('/');
  await ready(page);
  await page.getByRole('button', { name: 'Script', exact: true }).click();
  await rows(page).nth(5).click();
  const few = await worked();

  const text = { en: 'Scene', vi: 'Cảnh' };
  const scenes = Array.from({ length: 100 }, (_, i) => ({
    id: `scene-${i}`,
    view: i % 2 ? '?kind=congress' : '?leader=to-lam&span=2025-01-01/2026-12-31',
    caption: text,
    notes: text,
    highlight: ['cpv-national-congress-14'],
  }));
  const script = {
    ...{ version: 1, title: text, author: '', audience: text, asOf: '2026-02-25' },
    marking: { tlp: 'AMBER+STRICT' },
    scenes,
  };
  await page.addInitScript(
    (kept) => window.localStorage.setItem('briefline:script', kept),
    JSON.stringify(script),
  );
  await page.goto('/briefing/?scene=100');
  await expect(place(page)).toHaveText('100 / 100');
  await expect(page.getByText('TLP:AMBER+STRICT')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Script', exact: true }).click();
  await expect(rows(page)).toHaveCount(100);
  await rows(page).nth(50).click();
  // Twelve times the scenes must not cost twelve times the work.
  expect(await worked()).toBeLessThan(few * 6);
  await expect(rows(page).nth(50)).toContainText('typed without waiting');
});
