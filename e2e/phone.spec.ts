import type { CDPSession, Page } from '@playwright/test';
import { ARMY, box, dataset, details, eventOf, mark, middle, open, plot, query } from './steps';
import { axe, expect, ready, test } from './test';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
});

const scroller = (page: Page) => page.locator('[data-scroller]');
const scrollTop = (page: Page) => scroller(page).evaluate((node) => node.scrollTop);
/** Titles of the labels that are seen, from top to bottom. */
async function seen(page: Page): Promise<readonly string[]> {
  await ready(page);
  const { y, height } = await box(scroller(page));
  return plot(page)
    .locator('button[data-event-id]')
    .evaluateAll(
      (labels, [top, bottom]) =>
        labels.flatMap((label) => {
          const at = label.getBoundingClientRect();
          const isSeen = at.top >= top && at.bottom <= bottom;
          return isSeen ? [label.getAttribute('data-event-id') ?? ''] : [];
        }),
      [y, y + height] as const,
    );
}

async function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly { readonly x: number; readonly y: number }[],
) {
  await session.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: points.map(({ x, y }, id) => ({ x: Math.round(x), y: Math.round(y), id })),
  });
}

/** One thumb, which the browser itself scrolls after: with momentum and overscroll. */
async function swipe(page: Page, distance: number) {
  const session = await page.context().newCDPSession(page);
  const { x, y } = await middle(scroller(page));
  await touch(session, 'touchStart', [{ x, y }]);
  for (let step = 1; step <= 8; step += 1) {
    await touch(session, 'touchMove', [{ x, y: y + (distance * step) / 8 }]);
  }
  await touch(session, 'touchEnd', []);
}

/** One thumb drawn to the side. */
async function swipeAside(page: Page, distance: number) {
  const session = await page.context().newCDPSession(page);
  const { x, y } = await middle(scroller(page));
  await touch(session, 'touchStart', [{ x, y }]);
  for (let step = 1; step <= 4; step += 1) {
    await touch(session, 'touchMove', [{ x: x + (distance * step) / 4, y }]);
  }
  await touch(session, 'touchEnd', []);
}

/** Two fingers about a point, from one distance to another, px. */
async function pinch(page: Page, from: number, to: number) {
  const session = await page.context().newCDPSession(page);
  const { x, y } = await middle(scroller(page));
  const fingers = (distance: number) => [
    { x, y: y - distance / 2 },
    { x, y: y + distance / 2 },
  ];
  await touch(session, 'touchStart', fingers(from));
  for (let step = 1; step <= 8; step += 1) {
    await touch(session, 'touchMove', fingers(from + ((to - from) * step) / 8));
  }
  await touch(session, 'touchEnd', []);
  await ready(page);
}

/** Days from the first to the last in the address. */
function days(page: Page): number {
  const [first = '', last = ''] = (new URL(page.url()).searchParams.get('span') ?? '').split('/');
  return (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
}

test('time runs downwards, and opens where the news is', async ({ page }) => {
  await open(page);
  const labels = await seen(page);
  expect(labels.length).toBeGreaterThan(3);
  const starts = labels.map((id) => {
    const { date } = eventOf(id);
    return date?.earliest ?? date?.latest ?? '';
  });
  expect(starts.some((day) => day.startsWith('2026'))).toBe(true);
  expect(query(page)).toBe('');
  await axe(page);
});

test('the thumb scrolls time, the address follows, and its link restores it', async ({ page }) => {
  await open(page);
  const before = await scrollTop(page);
  await swipe(page, 240);
  await expect.poll(() => scrollTop(page)).toBeLessThan(before - 150);
  await expect(page).toHaveURL(/\?span=/);
  await ready(page);
  const labels = await seen(page);
  const link = query(page);
  await open(page, link);
  expect(query(page)).toBe(link);
  // Days are whole in an address: what was half in view may be in or out.
  const restored = await seen(page);
  expect(restored.filter((id) => labels.includes(id)).length).toBeGreaterThanOrEqual(
    Math.min(labels.length, restored.length) - 1,
  );
});

test('two fingers zoom about the place between them', async ({ page }) => {
  await open(page, '?span=2025-12-01/2026-01-31');
  await pinch(page, 100, 300);
  await expect.poll(() => days(page)).toBeLessThan(32);
  expect(days(page)).toBeGreaterThan(14);
  expect(query(page)).toContain('span=2025-12-');
  await pinch(page, 300, 100);
  await expect.poll(() => days(page)).toBeGreaterThan(50);
});

test('buttons zoom and lead to ready-made views', async ({ page }) => {
  await open(page, '?span=2025-12-01/2026-01-31');
  await page.getByRole('button', { name: 'Zoom in' }).tap();
  await expect.poll(() => days(page)).toBeLessThan(45);
  await page.getByRole('button', { name: 'Zoom out' }).tap();
  await expect.poll(() => days(page)).toBeGreaterThan(55);
  const range = page.getByRole('group', { name: 'Range' });
  await range.getByRole('button', { name: 'Month' }).tap();
  await expect.poll(() => days(page)).toBeLessThan(32);
  await range.getByRole('button', { name: 'All' }).tap();
  await expect.poll(() => days(page)).toBeGreaterThan(1_400);
  await ready(page);
  // Years hold more than can be named: the rest is counted.
  const count = plot(page).locator('[data-cluster-size][aria-haspopup]').first();
  await count.tap();
  const list = page.getByRole('dialog');
  await expect(list.getByRole('listitem')).toHaveCount(
    Number(await count.getAttribute('data-cluster-size')),
  );
  await axe(page);
  await list.getByRole('button', { name: 'Zoom to them' }).tap();
  await expect.poll(() => days(page)).toBeLessThan(1_000);
  for (const button of await page.locator('[data-timeline] > div:last-of-type button').all()) {
    expect((await box(button)).height).toBeGreaterThanOrEqual(32);
  }
});

test('a label opens its details above it, and closing them gives the focus back', async ({
  page,
}) => {
  await open(page, '?span=2025-12-05/2026-01-10');
  await mark(page, ARMY).tap();
  const sheet = details(page, eventOf(ARMY).title.en);
  await expect(sheet.getByRole('heading', { level: 2 })).toBeFocused();
  await ready(page);
  const top = (await box(sheet)).y;
  await expect
    .poll(async () => {
      const label = await box(mark(page, ARMY));
      return label.y + label.height;
    })
    .toBeLessThanOrEqual(top);
  await axe(page);
  await sheet.getByRole('button', { name: 'Close details' }).tap();
  await expect(sheet).toHaveCount(0);
  await expect(mark(page, ARMY)).toBeFocused();
});

test('the tasks of a meeting open in place, under the finger', async ({ page }) => {
  await open(page, '?span=2025-12-05/2026-01-10');
  const bundle = plot(page).locator(`[data-bundle="${ARMY}"]`);
  const size = Number(await bundle.getAttribute('data-cluster-size'));
  const { y } = await box(bundle);
  const labels = await plot(page).locator('button[data-event-id]').count();
  await bundle.tap();
  await expect(bundle).toHaveAttribute('aria-expanded', 'true');
  await ready(page);
  expect(Math.abs((await box(bundle)).y - y)).toBeLessThan(3);
  expect(size).toBeGreaterThan(9);
  expect(await plot(page).locator('button[data-event-id]').count()).toBeGreaterThan(labels);
  await axe(page);
});

test('labels are targets of 44 px that never lie over one another', async ({ page }) => {
  for (const span of ['2023-01-01/2026-12-31', '2025-12-01/2026-01-31', '2025-12-15/2025-12-19']) {
    await open(page, `?span=${span}`);
    const boxes = await plot(page)
      .getByRole('button')
      .evaluateAll((nodes) =>
        nodes.map((node) => {
          const { top, bottom } = node.getBoundingClientRect();
          return { top, bottom };
        }),
      );
    expect(boxes.length).toBeGreaterThan(0);
    boxes.forEach(({ top, bottom }, i) => {
      expect(bottom - top).toBeGreaterThanOrEqual(44);
      const above = boxes[i - 1];
      if (above) expect(top).toBeGreaterThanOrEqual(above.bottom);
    });
  }
});

const lane = (page: Page, name: RegExp) => page.getByRole('radio', { name });
/** Everything that the plot labels or counts. */
async function shownIn(page: Page) {
  await ready(page);
  return plot(page)
    .locator('button[data-event-id]')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-event-id') ?? ''));
}

test('one lane is shown at a time: chosen, turned to with a swipe, and kept in the address', async ({
  page,
}) => {
  await open(page, '?span=2026-01-15/2026-03-31');
  const lanes = page.getByRole('radiogroup', { name: 'Lanes' });
  await expect(lanes.getByRole('radio', { name: /^All events: / })).toBeChecked();
  const all = await shownIn(page);
  // Each label says in which lanes it stands.
  await expect(mark(page, 'party-central-office-gathering-2026')).toContainText('Tô Lâm');
  await page.locator('label[data-lane="to-lam"]').tap();
  await expect(page).toHaveURL(/isolated=to-lam/);
  await expect(lane(page, /^Tô Lâm: 8 events$/)).toBeChecked();
  const own = await shownIn(page);
  expect(own.length).toBeGreaterThan(0);
  expect(own.length).toBeLessThan(all.length);
  for (const id of own) {
    const { participants, task } = eventOf(id);
    const leaders = [...participants.map(({ leader }) => leader), task?.assignedBy];
    expect(leaders).toContain('to-lam');
  }
  await expect(mark(page, own[0]!)).toHaveAccessibleName(/ of 8 in lane Tô Lâm/);
  await axe(page);
  const link = query(page);
  await swipeAside(page, -180);
  await expect(lane(page, /^Lương Cường: 25 events$/)).toBeChecked();
  await expect(page.locator('[data-timeline] [role=status]').first()).toHaveText(
    'Lương Cường: 25 events',
  );
  await swipeAside(page, 180);
  await expect(lane(page, /^Tô Lâm: /)).toBeChecked();
  await open(page, link);
  await expect(lane(page, /^Tô Lâm: /)).toBeChecked();
  await page.locator('[data-timeline] label').first().tap();
  await expect.poll(() => query(page)).not.toContain('isolated');
  expect(await shownIn(page)).toEqual(all);
});

test('arrow keys choose among the lanes, with one stop for Tab', async ({ page }) => {
  await open(page);
  await lane(page, /^All events: /).focus();
  await page.keyboard.press('ArrowRight');
  await expect(lane(page, /^No leader named there: /)).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(lane(page, /^Nguyễn Phú Trọng: 13 events$/)).toBeChecked();
  await expect(page).toHaveURL(/isolated=nguyen-phu-trong/);
});

test('a lane can be pinned, moved, and asked for alone', async ({ page }) => {
  await open(page, '?isolated=luong-cuong');
  const names = () =>
    page
      .getByRole('radio')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
  const menu = page.getByRole('button', { name: 'Lương Cường: what can be done with this lane' });
  await menu.tap();
  await axe(page);
  await page.getByRole('button', { name: 'Pin to the front' }).tap();
  await expect.poll(names).toContain('Lương Cường: 25 events, pinned');
  expect((await names())[1]).toBe('Lương Cường: 25 events, pinned');
  await menu.tap();
  await page.getByRole('button', { name: 'Unpin' }).tap();
  await menu.tap();
  await page.getByRole('button', { name: 'Move left' }).tap();
  await expect(page).toHaveURL(/order=/);
  await expect
    .poll(async () => {
      const all = await names();
      return (
        all.findIndex((name) => name.startsWith('Tô Lâm')) - all.indexOf('Lương Cường: 25 events')
      );
    })
    .toBe(1);
  await menu.tap();
  await page.getByRole('button', { name: 'Filter by Lương Cường' }).tap();
  await expect(page).toHaveURL(/leader=luong-cuong/);
});

test("going back with a lane's menu open leaves it to that lane", async ({ page }) => {
  await open(page);
  await lane(page, /^Tô Lâm: /).check({ force: true });
  await page.getByRole('button', { name: 'Tô Lâm: what can be done with this lane' }).tap();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await lane(page, /^Lương Cường: /).check({ force: true });
  await expect(page).toHaveURL(/isolated=luong-cuong/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('lanes are made by leader, institution or kind, or not at all', async ({ page }) => {
  await open(page);
  const by = page.getByRole('combobox', { name: 'Lanes by' });
  await by.selectOption('Kind');
  await page.locator('label[data-lane="congress"]').tap();
  const ids = await shownIn(page);
  expect(ids.map((id) => eventOf(id).kind)).toEqual(ids.map(() => 'congress'));
  await by.selectOption('No lanes');
  await expect(page.getByRole('radio')).toHaveCount(0);
});

test('a lane without an event in view says so, and leads to the nearest', async ({ page }) => {
  await open(page, '?isolated=le-hoai-trung&span=2026-01-15/2026-03-31');
  await expect(page.getByText('No event in view')).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: '1 earlier' }).tap();
  await expect(page.getByText('No event in view')).toHaveCount(0);
  await expect.poll(async () => (await seen(page)).length).toBe(1);
});

test('what is selected is shown beside a lane that it does not belong to', async ({ page }) => {
  await open(page, `?isolated=to-lam&event=${ARMY}`);
  await expect(mark(page, ARMY)).toHaveAttribute('aria-current', 'true');
  await expect(mark(page, ARMY)).toContainText('Lương Cường');
});

test('the articles’ dates are rules across axis and band, on demand', async ({ page }) => {
  await open(page, '?span=2025-12-01/2026-03-31');
  const rules = page.locator('[data-article-rules]');
  await expect(rules).toHaveCount(0);
  await page.getByRole('button', { name: 'Articles’ dates' }).tap();
  await expect(rules).toHaveCount(1);
  // Where the axis has the day, there is its rule.
  const tags = page.locator('[data-scroller] [data-articles]');
  await expect(tags.filter({ hasText: 'VNS · 31 Dec 2025' })).toHaveCount(1);
  const counts = await tags.evaluateAll((nodes) =>
    nodes.map((node) => Number(node.getAttribute('data-articles'))),
  );
  const dated = dataset.articles.filter(({ published, external }) => published && !external);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2);
  await expect(
    page.getByRole('list', { name: 'Articles’ dates' }).getByRole('listitem'),
  ).toHaveCount(dated.length);
  await axe(page);
});

test('the tasks of a meeting open below it, and leave it at its mark', async ({ page }) => {
  await open(page, '?span=2025-12-05/2026-01-10');
  const y = async () => (await box(mark(page, ARMY))).y;
  const before = await y();
  await plot(page).locator(`[data-bundle="${ARMY}"]`).tap();
  await ready(page);
  expect(Math.abs((await y()) - before)).toBeLessThan(4);
  // The axis beside it still names its month.
  await expect(
    page.locator('[data-scroller]').getByText('Dec 2025', { exact: true }).first(),
  ).toBeInViewport();
});

test('what the search suggests stands on the screen', async ({ page }) => {
  await open(page);
  await page.getByRole('combobox', { name: 'Search' }).fill('quoc');
  const list = page.getByRole('listbox', { name: 'Search' });
  await expect(list.getByRole('option').first()).toBeVisible();
  const { x, width } = await box(list);
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(390);
  await axe(page);
});

test('arrow keys lead from label to label, further than is drawn', async ({ page }) => {
  await open(page, `?span=2025-05-01/2025-06-30`);
  const target = plot(page).locator('button[data-event-id]:focus');
  await plot(page).locator('[tabindex="0"]').focus();
  const visited: string[] = [];
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('ArrowDown');
    visited.push((await plot(page).locator('button:focus').getAttribute('data-target')) ?? '');
    await expect(plot(page).locator('button:focus')).toBeInViewport();
  }
  expect(new Set(visited).size).toBe(12);
  await expect(async () => {
    await page.keyboard.press('ArrowUp');
    await expect(target).toHaveCount(1, { timeout: 200 });
  }).toPass();
  await expect(target).toHaveAccessibleName(/^(Meeting|Congress|Task|Milestone), .*; \d+ of \d+/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary')).toBeVisible();
});

test('a name in a row of the list is pressed with a finger, and what is beside it opens the row', async ({
  page,
}) => {
  await open(page, '?view=list');
  const row = page.locator(`li[data-event-id="${ARMY}"]`);
  await row.scrollIntoViewIfNeeded();
  const names = row.locator('[data-facet]');
  expect(await names.count()).toBeGreaterThan(1);
  const boxes = await Promise.all((await names.all()).map((name) => box(name)));
  for (const { width, height } of boxes) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await axe(page);
  await row.getByText(eventOf(ARMY).title.en).tap();
  await expect(page).toHaveURL(new RegExp(`event=${ARMY}`));
  await page.goBack();
  const name = row.getByRole('button', { name: 'Show only events with Lương Cường' });
  await name.scrollIntoViewIfNeeded();
  const { x, y } = await middle(name);
  await page.touchscreen.tap(x, y);
  await expect(page).toHaveURL(/leader=luong-cuong/);
  await expect(page).not.toHaveURL(/event=/);
});

test('months without any article are hatched and say so', async ({ page }) => {
  await open(page, '?span=2024-02-01/2024-05-31');
  await expect(plot(page).locator('[data-gap]').first()).toBeAttached();
  const { y, height } = await box(scroller(page));
  const notes = await plot(page)
    .getByText('no article collected')
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().top));
  expect(notes.some((top) => top > y && top < y + height)).toBe(true);
});

for (const [width, height] of [
  [390, 844],
  [360, 640],
] as const) {
  test(`the filters are a sheet at ${width} by ${height}, and leave what they say`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await open(page, '?lang=vi');
    await page.getByRole('button', { name: 'Bộ lọc', exact: true }).tap();
    const sheet = page.getByRole('dialog', { name: 'Bộ lọc' });
    await sheet.getByText('Lãnh đạo', { exact: true }).tap();
    await sheet.getByRole('checkbox', { name: 'Lương Cường' }).tap();
    await axe(page);
    await sheet.getByRole('button', { name: /25/ }).tap();
    await expect(sheet).toHaveCount(0);
    await ready(page);
    await expect(page).toHaveURL(/leader=luong-cuong/);
    // The language stands in line with the other buttons.
    const [language, help] = await Promise.all([
      box(page.getByRole('button', { name: 'English' })),
      box(page.getByRole('button', { name: 'Phím tắt' })),
    ]);
    expect(Math.abs(language.y - help.y)).toBeLessThan(4);
    await axe(page);
  });
}

test.describe('in dark colours', () => {
  test.use({ colorScheme: 'dark' });

  test('no state violates WCAG 2.2 AA', async ({ page }) => {
    await open(page, `?span=2025-12-05/2026-01-10&event=${ARMY}`);
    await axe(page);
    await open(page, '?span=2023-01-01/2026-12-31');
    await axe(page);
  });
});
