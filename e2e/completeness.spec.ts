import type { Page } from '@playwright/test';
import { dataset, open, plot } from './steps';
import { expect, test } from './test';

const dated = dataset.events.filter((event) => event.date !== null);

/** What each lane says that it holds, and what is drawn or counted between its lines. */
async function lanes(page: Page) {
  const boxes = await page
    .getByRole('list', { name: 'Lanes' })
    .getByRole('listitem')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        const label = row.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '';
        return { top, bottom, label };
      }),
    );
  const things = await plot(page)
    .getByRole('button')
    .evaluateAll((marks) =>
      marks.map((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return {
          y: (top + bottom) / 2,
          id: mark.getAttribute('data-event-id'),
          size: Number(mark.getAttribute('data-cluster-size') ?? 0),
          isOpen: mark.getAttribute('aria-expanded') === 'true',
        };
      }),
    );
  return boxes.map(({ top, bottom, label }) => {
    const inside = things.filter(({ y }) => y > top && y < bottom);
    const ids = inside.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size, `${label}: each mark once`).toBe(ids.length);
    const counted = inside.reduce((sum, { size, isOpen }) => sum + (isOpen ? 0 : size), 0);
    const [, name = '', said = ''] = /^(.*): (\d+) events?/.exec(label) ?? [];
    return { name, said: Number(said), shown: ids.length + counted };
  });
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 640 },
];

for (const grouping of ['leader', 'institution', 'kind', 'none'] as const) {
  test(`every dated event is drawn or counted, once a lane: ${grouping}`, async ({ page }) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await open(page, `?lanes=${grouping}`);
      const found = await lanes(page);
      expect(found.length).toBeGreaterThan(0);
      expect(found.map(({ name, shown }) => `${name}: ${shown}`)).toEqual(
        found.map(({ name, said }) => `${name}: ${said}`),
      );
      if (grouping === 'kind' || grouping === 'none') {
        expect(found.reduce((sum, { said }) => sum + said, 0)).toBe(dated.length);
      }
    }
  });
}

test('what has no date waits in its tray, and is not put on a day', async ({ page }) => {
  await open(page);
  const undated = dataset.events.filter((event) => event.date === null);
  expect(undated.length).toBeGreaterThan(0);
  for (const event of undated) {
    await expect(plot(page).locator(`[data-event-id="${event.id}"]`)).toHaveCount(0);
  }
  await page.getByRole('button', { name: `Not dated: ${undated.length}` }).click();
  const tray = page.getByRole('dialog', { name: 'Events that no source dates' });
  await expect(tray.getByRole('listitem')).toHaveCount(undated.length);
  await tray.getByRole('button', { name: undated[0]!.title.en }).click();
  const panel = page.getByRole('complementary', { name: undated[0]!.title.en });
  await expect(panel.getByRole('region', { name: 'When' })).toContainText('no source says when');
});
