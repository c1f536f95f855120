import type { Page } from '@playwright/test';
import { ARMY, box, count, eventOf, middle, open, query } from './steps';
import { axe, expect, ready, test } from './test';

/** Opens a section under "More" and gives it. */
async function section(page: Page, more: string, title: string) {
  const panel = page.getByRole('dialog', { name: more });
  if (!(await panel.isVisible())) await page.getByRole('button', { name: more }).click();
  const fold = panel.locator('details').filter({ has: page.getByText(title, { exact: true }) });
  await fold.locator('summary').click();
  return fold;
}

test('ten filters are set by mouse and keyboard, and Back and Forward restore each', async ({
  page,
}) => {
  await open(page, '?lang=vi&view=list');
  const seen = page.getByLabel('Bộ lọc', { exact: true }).locator('p[aria-hidden]');
  const steps = [{ query: query(page), seen: await seen.textContent() }];
  const top = (await box(page.locator('#events'))).y;
  const changed = async (part: string) => {
    await expect(page).toHaveURL((url) => decodeURIComponent(url.search).includes(part));
    await ready(page);
    steps.push({ query: query(page), seen: await seen.textContent() });
    // What is active stands in the bar's own line: nothing below it moves.
    expect((await box(page.locator('#events'))).y).toBe(top);
  };

  const bar = page.getByLabel('Bộ lọc', { exact: true });
  await bar.getByRole('button', { name: 'Lãnh đạo', exact: true }).focus();
  await page.keyboard.press('Enter');
  const leaders = page.getByRole('dialog', { name: 'Lãnh đạo' });
  await leaders.getByRole('checkbox', { name: /^Lương Cường/ }).press('Space');
  await changed('leader=luong-cuong');
  await leaders.getByRole('checkbox', { name: /^Tô Lâm/ }).check();
  await changed('leader=luong-cuong,to-lam');
  const any = steps[2]?.seen;
  await leaders.getByRole('button', { name: 'Có đủ tất cả' }).click();
  await changed('all=leader');
  expect(steps[3]?.seen).not.toBe(any);
  await axe(page);
  await leaders.getByRole('button', { name: 'Loại trừ Tô Lâm' }).click();
  await changed('leader=luong-cuong,-to-lam');
  await page.keyboard.press('Escape');

  const roles = await section(page, 'Thêm', 'Vai trò');
  await roles.getByRole('checkbox', { name: /^giao nhiệm vụ/i }).check();
  await changed('role=assigner');
  await axe(page);
  const precision = await section(page, 'Thêm', 'Độ chính xác của ngày');
  await precision.getByRole('button', { name: 'Loại trừ chính xác đến năm' }).click();
  await changed('precision=-year');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Thời gian', exact: true }).click();
  const dates = page.getByRole('dialog', { name: 'Thời gian' });
  await dates.getByRole('textbox').fill('5/3');
  await expect(dates.getByText(/^“5\/3”: ngày 5 tháng 3 năm \d{4}, lần gần nhất/)).toBeVisible();
  await dates.getByRole('textbox').fill('từ quý IV/2025 đến 05/03/2026');
  await dates.getByRole('textbox').press('Enter');
  await changed('from=2025-36&to=2026-03-05');
  await dates.getByRole('switch').check();
  await changed('certain=1');
  await page.keyboard.press('Escape');

  const chips = page.getByRole('list', { name: 'Bộ lọc đang dùng' });
  await chips.getByRole('button', { name: 'Bỏ bộ lọc: Lãnh đạo: Lương Cường' }).click();
  await changed('leader=-to-lam');
  await page.getByRole('button', { name: 'Xóa mọi bộ lọc' }).first().click();
  await expect(chips).toHaveCount(0);
  await changed('lang=vi');
  expect(steps).toHaveLength(11);

  for (const [move, order] of [
    ['goBack', [...steps].reverse()],
    ['goForward', steps],
  ] as const) {
    for (const step of order.slice(1)) {
      await page[move]();
      await expect(page).toHaveURL((url) => url.search === step.query);
      await expect(seen).toHaveText(step.seen ?? '');
    }
  }
});

test('a name in a row of the list filters by it', async ({ page }) => {
  await open(page, '?view=list');
  const row = page.locator(`li[data-event-id="${ARMY}"]`);
  await row.getByText('Lương Cường', { exact: true }).click();
  await expect(page).toHaveURL(/\?leader=luong-cuong&view=list$/);
  await row.getByText(eventOf(ARMY).title.en).click();
  await expect(page).toHaveURL(/event=army/);
});

test('and by keyboard and screen reader, where the row keeps the focus', async ({ page }) => {
  await open(page, '?view=list');
  const row = page.locator(`li[data-event-id="${ARMY}"]`);
  await row.locator('> a').focus();
  await page.keyboard.press('Tab');
  // One stop after the row: who says so.
  await expect(row.locator('summary')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  const name = row.getByRole('button', { name: 'Show only events with Lương Cường' });
  await page.keyboard.press('ArrowRight');
  await expect(name).toBeFocused();
  await expect(name).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?leader=luong-cuong&view=list$/);
  await expect(count(page)).not.toHaveText('70 of 70 events');
  await expect(name).toBeFocused();
  await expect(row).toBeInViewport();
  await axe(page);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(`li[data-event-id="${ARMY}"] + li > a`)).toBeFocused();
});

test('the strip below is brushed with Shift to filter by its dates', async ({ page }) => {
  await open(page);
  const strip = page.getByRole('group', { name: 'Overview of all events' });
  const { x, y } = await middle(strip);
  await page.keyboard.down('Shift');
  await page.mouse.move(x + 40, y);
  await page.mouse.down();
  await page.mouse.move(x + 140, y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
  await expect(page.getByRole('button', { name: /^Remove filter: Date: from/ })).toHaveCount(1);
  await expect(count(page)).not.toHaveText('70 of 70 events');
});

test('the line of chips is used to its end: the last one is cut where enough of it can be read', async ({
  page,
}) => {
  await open(page, '?leader=to-lam,luong-cuong,le-hoai-trung&place=-ha-noi&q=conference&from=2024');
  const chips = page.getByRole('list', { name: 'Active filters' });
  let [cut, hidden] = [0, 0];
  for (let width = 1_500; width >= 1_100; width -= 50) {
    await page.setViewportSize({ width, height: 900 });
    await ready(page);
    await expect(async () => {
      const { items, end } = await chips.evaluate((list) => ({
        end: list.getBoundingClientRect().right,
        items: [...list.children]
          .filter((item) => item.checkVisibility({ visibilityProperty: true }))
          .map((item) => {
            const { top, right, width: own } = item.getBoundingClientRect();
            const words = item.querySelector('span');
            const isCut = words !== null && words.scrollWidth > words.clientWidth;
            return { top, right, width: own, isCut };
          }),
      }));
      const last = items.at(-1);
      expect(new Set(items.map(({ top }) => top)).size).toBeLessThanOrEqual(1);
      for (const { right } of items) expect(right).toBeLessThanOrEqual(end + 0.5);
      for (const { isCut } of items.slice(0, -1)) expect(isCut).toBe(false);
      if (last?.isCut) expect(last.width).toBeGreaterThanOrEqual(112);
      const more = await page.getByRole('button', { name: /more active filter/ }).count();
      if (more > 0 && last && !last.isCut) expect(end - last.right).toBeLessThan(112 + 4);
      cut += last?.isCut ? 1 : 0;
      hidden += more;
    }).toPass();
  }
  expect(cut).toBeGreaterThan(0);
  expect(hidden).toBeGreaterThan(0);
});
