import { ARMY, box, details, drawn, eventOf, mark, middle, open, plot, viewport } from './steps';
import { expect, ready, test } from './test';

const EXHIBITION = 'vietnam-defence-exhibition-2';
const HINT = 'Hold Ctrl and turn the wheel to zoom; drag to move in time';

test('a plain wheel leaves the timeline alone and says how to zoom', async ({ page }) => {
  await open(page);
  const before = await drawn(page);
  const days = await viewport(page);
  const { x, y } = await middle(plot(page));
  await page.mouse.move(x, y);
  await expect(page.getByText(HINT)).toHaveCount(0);
  await page.mouse.wheel(0, 300);
  await expect(page.getByText(HINT)).toBeVisible();
  expect(await drawn(page)).toEqual(before);
  expect(await viewport(page)).toEqual(days);
  await expect(page.getByText(HINT)).toHaveCount(0);
});

test('a plain wheel scrolls lanes that are higher than the window', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 560 });
  await open(page, '?lanes=institution');
  const before = (await box(plot(page))).y;
  const { x } = await middle(plot(page));
  await page.mouse.move(x, 300);
  await page.mouse.wheel(0, 120);
  await expect.poll(async () => before - (await box(plot(page))).y).toBe(120);
});

test('a horizontal wheel moves in time, and so does Shift with the wheel', async ({ page }) => {
  await open(page, '?span=2025-12-01/2025-12-31');
  const { x, y } = await middle(plot(page));
  const day = (await box(plot(page))).width / 31;
  await page.mouse.move(x, y);
  await page.mouse.wheel(day * 3.5, 0);
  await expect.poll(() => viewport(page)).toEqual(['4 December 2025', '4 January 2026']);
  await expect(page).toHaveURL(/span=2025-12-04\/2026-01-04/);
  await page.keyboard.down('Shift');
  await page.mouse.wheel(0, -day * 3);
  await page.keyboard.up('Shift');
  await expect.poll(() => viewport(page)).toEqual(['1 December 2025', '1 January 2026']);
  await expect(page.getByText(HINT)).toHaveCount(0);
});

test('zooming out and in again gives the same picture', async ({ page }) => {
  await open(page, '?span=2025-11-01/2026-02-28');
  const before = await drawn(page);
  expect(before.length).toBeGreaterThan(5);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(() => viewport(page)).not.toEqual(['1 November 2025', '28 February 2026']);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => viewport(page)).toEqual(['1 November 2025', '28 February 2026']);
  expect(await drawn(page)).toEqual(before);
});

test('a double click beside the marks zooms in by two about the pointer', async ({ page }) => {
  await open(page, '?span=2024-03-01/2024-06-30');
  const { x, width } = await box(plot(page));
  // A lane without events in these months.
  const { y } = await middle(page.getByRole('button', { name: /^Lê Hoài Trung: / }));
  await page.mouse.dblclick(x + width / 4, y);
  // A quarter from the left stays there: of 122 days, 15¼ are gone before it, 45¾ behind.
  await expect.poll(() => viewport(page)).toEqual(['16 March 2024', '16 May 2024']);
  await expect(page).toHaveURL(/span=2024-03-16\/2024-05-16/);
});

test('a double click on an event fits it, and opens it as one click does', async ({ page }) => {
  await open(page);
  const { x, y } = await middle(mark(page, EXHIBITION));
  await page.mouse.dblclick(x, y);
  await expect(details(page, eventOf(EXHIBITION).title.en)).toBeVisible();
  // Its four days, with as much before and behind in what the details leave free.
  await expect.poll(() => viewport(page)).toEqual(['15 December 2024', '26 December 2024']);
});

test('a double click on a cluster or a bundle zooms to its events', async ({ page }) => {
  await open(page);
  const bundle = plot(page).locator(`[data-bundle="${ARMY}"]`).first();
  const { x, y } = await middle(bundle);
  await page.mouse.dblclick(x, y);
  await expect.poll(() => viewport(page)).toEqual(['12 December 2025', '21 December 2025']);
  await expect(page.getByRole('complementary')).toHaveCount(0);

  await open(page);
  const cluster = plot(page)
    .locator('[data-cluster-size]:not([data-bundle], [data-cluster-size="1"])')
    .first();
  const before = await viewport(page);
  const at = await middle(cluster);
  await page.mouse.dblclick(at.x, at.y);
  await expect.poll(() => viewport(page)).not.toEqual(before);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('"Fit results" shows the years of what passes the filter, "All" those of the dataset', async ({
  page,
}) => {
  await open(page, '?leader=to-lam');
  const all = await viewport(page);
  expect(all).toEqual(['17 December 2022', '15 January 2027']);
  await page.getByRole('button', { name: 'Fit results' }).click();
  await expect.poll(() => viewport(page)).toEqual(['19 May 2025', '6 March 2026']);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect.poll(() => viewport(page)).toEqual(all);
  // A range of dates is a filter too, and "All" leads out of it.
  await open(page, '?from=2025-06&to=2025-08');
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect.poll(() => viewport(page)).toEqual(all);
  await page.keyboard.press('Shift+F');
  await expect.poll(() => viewport(page)).not.toEqual(all);
});

test('"All" finds room for all years beside the details, and gives it back with them', async ({
  page,
}) => {
  await open(page, `?event=${ARMY}&span=2025-01-01/2025-12-31`);
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect.poll(() => viewport(page)).toEqual(['17 December 2022', '15 January 2027']);
  await page.getByRole('button', { name: 'Close details' }).click();
  // Never wider than the years and a fifth.
  await expect
    .poll(async () => {
      const [first, last] = (await viewport(page)).map((day) => Date.parse(`${day} UTC`));
      return ((last ?? 0) - (first ?? 0)) / 86_400_000 / 1461;
    })
    .toBeCloseTo(1.2, 1);
});

test('"Today" shows today with a month to either side', async ({ page }) => {
  await page.clock.setFixedTime('2026-02-10T03:00:00Z');
  await open(page);
  await page.getByRole('button', { name: 'Today', exact: true }).click();
  await expect.poll(() => viewport(page)).toEqual(['10 January 2026', '10 March 2026']);
});

test.describe('in full screen', () => {
  test('the wheel zooms about the pointer, and Esc leaves', async ({ page }) => {
    await open(page, '?span=2025-11-01/2026-02-28');
    const button = page.getByRole('button', { name: 'Full screen' });
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await ready(page);
    const { x, y, width } = await box(plot(page));
    await page.mouse.move(x + width - 1, y + 60);
    await page.mouse.wheel(0, -300);
    await expect.poll(async () => (await viewport(page))[0]).not.toBe('1 November 2025');
    expect((await viewport(page))[1]).toBe('28 February 2026');
    await expect(page.getByText(HINT)).toHaveCount(0);

    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    const before = await viewport(page);
    await page.mouse.move(x + width / 2, y + 60);
    await page.mouse.wheel(0, -300);
    await expect(page.getByText(HINT)).toBeVisible();
    expect(await viewport(page)).toEqual(before);
  });

  test('is not offered where the browser has none', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false });
    });
    await open(page);
    await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
  });
});

test('many steps of the wheel between two frames draw one picture, and lose none', async ({
  page,
}) => {
  await open(page, '?span=2025-12-01/2025-12-31');
  const { width } = await box(plot(page));
  const drawn = await plot(page).evaluate(async (node, step) => {
    const svg = node.querySelector('svg')!;
    let pictures = 0;
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    new MutationObserver(() => (pictures += 1)).observe(svg, { subtree: true, attributes: true });
    for (let i = 0; i < 10; i += 1) {
      node.dispatchEvent(
        new WheelEvent('wheel', { deltaX: step, bubbles: true, cancelable: true }),
      );
    }
    await frame();
    await frame();
    return pictures;
  }, width / 31);
  expect(drawn).toBe(1);
  await expect.poll(() => viewport(page)).toEqual(['11 December 2025', '10 January 2026']);
});
