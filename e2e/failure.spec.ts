import { open, plot } from './steps';
import { expect, ready, test } from './test';

const CHUNKS = '**/_next/static/chunks/**';

test.describe('a part of the program that does not arrive', () => {
  test.use({ expectedProblems: [/Failed to load|net::ERR_FAILED|ChunkLoadError|load chunk/i] });

  test('is told in its place, the rest goes on, and it is there once it is loaded again', async ({
    page,
  }) => {
    await open(page);
    await page.route(CHUNKS, (route) => route.abort());
    const told = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    const within = (place: Parameters<typeof page.getByRole>[0]) => page.getByRole(place);

    await page.getByRole('button', { name: 'List', exact: true }).click();
    await expect(within('main').getByRole('alert')).toContainText('could not be loaded');
    await page.getByRole('button', { name: 'Timeline', exact: true }).click();
    await ready(page);
    await expect(told).toHaveCount(0);

    await plot(page).locator('[data-event-id]').first().press('Enter');
    await expect(within('main').getByRole('alert')).toContainText('could not be loaded');
    // That of the details stays where it is, and so does that of the script.
    let standing = 1;
    for (const press of [
      () => page.getByRole('button', { name: 'Script', exact: true }).click(),
      () => page.keyboard.press('Control+k'),
      () => page.getByRole('button', { name: 'Export', exact: true }).click(),
      () => page.getByRole('button', { name: 'Legend', exact: true }).click(),
    ]) {
      await press();
      await expect(told).toHaveCount(standing + 1);
      const close = told.getByRole('button', { name: 'Close' });
      if ((await close.count()) > 0) await close.click();
      else standing += 1;
    }
    await expect(plot(page)).toBeVisible();

    await page.getByRole('button', { name: 'Present', exact: true }).click();
    await expect(told).toHaveCount(1);
    await page.unroute(CHUNKS);
    await told.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('button', { name: 'Next scene' })).toBeVisible();
  });
});
