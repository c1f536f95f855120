import { count, open, query } from './steps';
import { axe, expect, test } from './test';

test.use({ storageState: { cookies: [], origins: [] } });

test('a first visit offers the tour, which leads by keyboard through what is there', async ({
  page,
}) => {
  await open(page);
  const offer = page.getByRole('region', { name: 'Tour' });
  await expect(offer).toContainText('First time here?');
  await axe(page);
  await offer.getByRole('button', { name: 'Take the tour' }).click();
  await expect(offer).toHaveCount(0);
  const stops = [
    'Who, what, when',
    'Says who?',
    'Is that date certain?',
    'Ask',
    'The same as a list',
    'Present',
  ];
  for (const [i, title] of stops.entries()) {
    const stop = page.getByRole('dialog', { name: title });
    await expect(stop).toContainText(`Tour · ${i + 1} of ${stops.length}`);
    await expect(stop).toBeInViewport({ ratio: 1 });
    if (i === 0) await axe(page);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(query(page)).toBe('');

  await page.reload();
  await expect(count(page)).toHaveText(/70 events/);
  await expect(offer).toHaveCount(0);
  await page.keyboard.press('?');
  await page.getByRole('dialog').getByRole('button', { name: 'Take the tour' }).click();
  await expect(page.getByRole('dialog', { name: 'Who, what, when' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on a phone the tour stops at what the phone shows, and can be declined for good', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?lang=vi');
  await page.getByRole('button', { name: 'Xem hướng dẫn' }).click();
  const stop = page.getByRole('dialog', { name: 'Ai, việc gì, khi nào' });
  await expect(stop).toBeInViewport({ ratio: 1 });
  await axe(page);
  await stop.getByRole('button', { name: 'Kết thúc hướng dẫn' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByRole('button', { name: 'Không, cảm ơn' }).click();
  await page.reload();
  await expect(page.getByLabel('Bộ lọc').getByRole('status')).toContainText('70 sự kiện');
  await expect(page.getByRole('region', { name: 'Hướng dẫn' })).toHaveCount(0);
});
