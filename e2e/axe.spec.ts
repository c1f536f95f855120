import type { Page } from '@playwright/test';
import { ARMY, dataset, open } from './steps';
import { axe, expect, ready, test } from './test';

/** Everything that comes in by fading must have come before its colours are judged. */
async function atRest(page: Page) {
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
}

async function audit(page: Page) {
  await atRest(page);
  await axe(page);
}

async function press(page: Page, name: string | RegExp) {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).click();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`no violation of WCAG 2.2 AA in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('on the timeline', async ({ page }) => {
      await open(page);
      await audit(page);
    });

    test('on the list', async ({ page }) => {
      await open(page, `?view=list&event=${ARMY}`);
      await audit(page);
    });

    test('in the details with a passage', async ({ page }) => {
      await open(page, `?event=peoples-councils-term-2026`);
      const show = page.getByRole('button', { name: 'Show passage' }).first();
      if ((await show.count()) > 0) {
        await show.click();
        await expect(page.getByRole('figure')).toBeVisible();
      }
      await audit(page);
    });

    test('in the legend and the list of keys', async ({ page }) => {
      await open(page);
      await press(page, 'Legend');
      await expect(page.getByRole('dialog', { name: 'How to read the marks' })).toBeVisible();
      await audit(page);
      await page.keyboard.press('Escape');
      await press(page, 'Keys');
      await expect(page.getByRole('dialog', { name: 'Keys on the timeline' })).toBeVisible();
      await audit(page);
    });
  });
}

// In light colours, dataset.spec.ts looks at each of these states where it comes about.
test.describe('no violation of WCAG 2.2 AA in dark colours', () => {
  test.use({ colorScheme: 'dark' });

  test('with another dataset, while it is read, and where a file is none', async ({ page }) => {
    let answer = () => {};
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.context().route(
      ({ pathname }) => pathname === '/slow.json',
      async (route) => {
        await held;
        await route.fulfill({ body: JSON.stringify(dataset), contentType: 'application/json' });
      },
    );
    await page.goto('/?data=/slow.json');
    await expect(page.getByRole('progressbar')).toBeVisible();
    await audit(page);
    answer();
    await expect(page.getByRole('region', { name: 'Dataset', exact: true })).toBeVisible();
    await ready(page);
    await audit(page);
    await page.getByTestId('timeline-file').setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...dataset, events: [{ id: 'A' }] })),
    });
    await expect(page.getByRole('dialog', { name: 'broken.json was not opened' })).toBeVisible();
    await audit(page);
  });
});

test.describe('no violation of WCAG 2.2 AA', () => {
  test('in any filter', async ({ page }) => {
    await open(page, '?leader=luong-cuong&kind=task&from=2025');
    for (const facet of [/^Leader/, /^Institution/, /^Date/, /^More/]) {
      await press(page, facet);
      await expect(page.getByRole('dialog')).toBeVisible();
      await audit(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });

  test('in the health of the data', async ({ page }) => {
    await open(page);
    await press(page, 'Data health');
    await expect(page.getByRole('dialog', { name: 'Data health' })).toBeVisible();
    await audit(page);
  });

  test('on an empty result with a link not understood', async ({ page }) => {
    await page.goto('/?q=nothing+is+called+so&leader=nobody,to-lam');
    await expect(page.getByRole('heading', { name: /^No event passes/ })).toBeVisible();
    await audit(page);
  });

  test('in the tray of undated events and in an open cluster', async ({ page }) => {
    await page.setViewportSize({ width: 1024, height: 640 });
    await open(page, '?lanes=kind');
    await press(page, /^Not dated/);
    await expect(page.getByRole('dialog')).toBeVisible();
    await audit(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.locator('[aria-haspopup="dialog"][data-cluster-size]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await audit(page);
  });

  test('in Vietnamese, zoomed to the days, with bundles open', async ({ page }) => {
    await open(page, `?lang=vi&span=2025-12-10/2026-01-05&event=task-army-2025-training`);
    await audit(page);
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('with the details', async ({ page }) => {
      await open(page, `?event=${ARMY}`);
      await audit(page);
    });

    test('with the filters', async ({ page }) => {
      await open(page);
      await press(page, 'Filters');
      await page.getByRole('dialog').getByText('Institution', { exact: true }).click();
      await ready(page);
      await audit(page);
    });
  });

  test.describe('on a page that is not there', () => {
    test.use({ expectedProblems: [/404/] });

    test('in both languages', async ({ page }) => {
      await page.goto('/missing');
      await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
      await audit(page);
    });
  });
});
