import { appendFile, cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Page } from '@playwright/test';

import { writeOffline } from '@/app/offline/write.mjs';
import { createHandler } from '@/app/server/handler.mjs';
import { headersFor, parseAncestors } from '@/app/server/headers.mjs';
import { readSite } from '@/app/server/site.mjs';

import { ARMY, details, eventOf } from './steps';
import { expect, ready, test as base } from './test';

const OUT = fileURLToPath(new URL('../out', import.meta.url));

/** A site of the test's own, which can change under its reader. */
interface Site {
  readonly origin: string;
  readonly folder: string;
  /** Serves what is in the folder by now. */
  readonly publish: () => Promise<void>;
  /** Nobody answers any more. */
  readonly close: () => Promise<void>;
}

const test = base.extend<{ readonly site: Site }>({
  site: async ({ browserName: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'briefline-offline-'));
    await cp(OUT, folder, { recursive: true });
    let handler: RequestListener = (_, response) => response.destroy();
    const server = createServer((request, response) => handler(request, response));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const close = async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    const publish = async () => {
      const answer = createHandler(await readSite(folder), headersFor(parseAncestors('self')));
      handler = (request, response) => void answer(request, response);
    };
    await publish();
    const { port } = server.address() as AddressInfo;
    await use({ origin: `http://localhost:${port}`, folder, publish, close });
    await close();
    await rm(folder, { recursive: true });
  },
  baseURL: ({ site }, use) => use(site.origin),
});
test.use({ serviceWorkers: 'allow' });

/** Resolves when the worker has all that it wants to keep, and answers for the page. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });

test.describe('without a network', () => {
  // A page that was never visited is asked for, and nobody answers.
  test.use({ expectedProblems: [/Failed to load resource: net::ERR_CONNECTION_REFUSED/] });

  test('what was visited once works: the view, an event with its passage, the list, the briefing, another dataset, and the way to pages', async ({
    page,
    site,
  }) => {
    await page.goto('/');
    await ready(page);
    await kept(page);
    // A page to be read is kept once it was read, now that there is somebody to keep it.
    await page.goto(`/vi/events/${ARMY}/`);
    await page.goto('/');
    const { length: texts } = await readdir(join(site.folder, 'articles'));
    await site.close();

    await page.goto(`/?event=${ARMY}&lang=vi`);
    await ready(page);
    const shown = details(page, eventOf(ARMY).title.vi);
    await expect(shown).toBeVisible();
    // One file tells why there are none.
    if (texts > 1) {
      await shown.getByRole('button', { name: 'Xem đoạn văn' }).first().click();
      await expect(shown.locator('mark').first()).toBeVisible();
    }
    await page.getByRole('button', { name: 'Danh sách', exact: true }).click();
    await ready(page);
    await expect(page.locator(`[data-event-id="${ARMY}"]`).first()).toBeVisible();
    await page.goto(`/vi/events/${ARMY}/`);
    await expect(
      page.getByRole('heading', { level: 1, name: eventOf(ARMY).title.vi }),
    ).toBeVisible();
    await page.goto(`/en/events/${ARMY}/`);
    await expect(page).toHaveURL(new RegExp(`/\\?event=${ARMY}$`));
    await expect(details(page, eventOf(ARMY).title.en)).toBeVisible();
    await page.goto('/briefing/');
    await ready(page);
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/scene=2/);

    // A dataset is read by a worker, and the speaker's window reads what is on stage by another.
    await page.goto('/');
    await ready(page);
    await page.getByTestId('timeline-file').setInputFiles('data/events.json');
    await expect(page.getByText('events.json', { exact: true })).toBeVisible();
    await page.keyboard.press('p');
    await ready(page);
    const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
    await expect(speaker.locator('[data-miniature] [data-event-id]').first()).toBeAttached();
  });
});

test('a new version waits until it is asked for, and is told', async ({ page, site }) => {
  await page.goto('/?view=list');
  await ready(page);
  await kept(page);
  const version = () =>
    page.evaluate(async () => (await (await fetch('/icon.svg')).text()).includes('new version'));

  await appendFile(join(site.folder, 'icon.svg'), '<!-- new version -->');
  await writeOffline(site.folder, '');
  await site.publish();
  await page.reload();
  // It is told once all of it has been fetched.
  await expect(page.getByText('A new version is ready.')).toBeVisible({ timeout: 20_000 });
  expect(await version()).toBe(false);
  // Nothing is asked meanwhile: a browser changes over once the worker in use has nothing to do.
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Reload', exact: true }).click(),
  ]);
  await expect.poll(() => version().catch(() => null)).toBe(true);
  await ready(page);
  await expect(page).toHaveURL(/\?view=list$/);
  await expect(page.getByText('A new version is ready.')).toBeHidden();
});

test('a page in a frame shows its view alone, and leads to all of it', async ({ page, site }) => {
  await page.route(`${site.origin}/frame`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>a page</title><iframe title="view" style="width:900px;height:600px" src="/?view=list&embed=1"></iframe>`,
    }),
  );
  await page.goto('/frame');
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-ready]').first().waitFor();
  await expect(frame.getByRole('region', { name: 'Filters' })).toBeHidden();
  // It has no filter bar: what a name filters by is told, and taken back, in the line above.
  await frame
    .getByRole('button', { name: 'Show only events with Central Military Commission' })
    .first()
    .click();
  await expect(frame.getByText(/^\d+ of 70 events$/).first()).toBeVisible();
  await frame
    .getByRole('button', { name: /^Remove filter: .*Central Military Commission/ })
    .click();
  await expect(frame.getByText('70 of 70 events').first()).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Open the whole timeline' })).toBeFocused();
  await frame.locator(`[data-event-id="${ARMY}"]`).first().getByText('whole army').click();
  const whole = frame.getByRole('link', { name: 'Open the whole timeline' });
  await expect(whole).toHaveAttribute('href', `/?event=${ARMY}&view=list`);
  expect(page.frames()[1]?.url()).toContain('embed=1');
  await expect(whole).toHaveAttribute('target', '_blank');
});
