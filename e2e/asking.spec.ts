/** What one asks in ten seconds: what did X order the Ministry to do last winter, and says who? */
import type { Page } from '@playwright/test';
import { details, eventOf, open } from './steps';
import { axe, expect, ready, test } from './test';

const TASK = eventOf('task-army-2025-training');

const ASKED = {
  en: {
    ministry: [/^Ministry of National Defence/, 'Institution: Ministry of National Defence'],
    winter: 'last winter',
    understood: '“last winter”: from December 2025 to February 2026, counted from today.',
    chip: 'Date: from December 2025 to February 2026',
    training: 'luong cuong training',
    words: {
      ...{ search: 'Search', date: 'Date', dates: 'Dates', remove: 'Remove filter: ' },
      ...{ task: 'The task', evidence: 'Evidence', palette: 'Find and go', leader: 'Leader' },
      ...{ clear: 'Clear all filters', characters: 'characters', copyLink: 'Copy link' },
    },
  },
  vi: {
    ministry: [/^Bộ Quốc phòng/, 'Cơ quan, tổ chức: Bộ Quốc phòng'],
    winter: 'mùa đông năm ngoái',
    understood: '“mùa đông năm ngoái”: từ tháng 12 năm 2025 đến tháng 2 năm 2026, tính từ hôm nay.',
    chip: 'Thời gian: từ tháng 12 năm 2025 đến tháng 2 năm 2026',
    training: 'lương cường huấn luyện',
    words: {
      ...{ search: 'Tìm kiếm', date: 'Thời gian', dates: 'Khoảng thời gian' },
      ...{ remove: 'Bỏ bộ lọc: ', task: 'Nhiệm vụ', evidence: 'Dẫn chứng' },
      ...{ palette: 'Tìm và đi tới', leader: 'Lãnh đạo', clear: 'Xóa mọi bộ lọc' },
      ...{ characters: 'ký tự', copyLink: 'Sao chép liên kết' },
    },
  },
} as const;

/** What the list has, and how many that is of how many. */
async function listed(page: Page) {
  const rows = page.getByRole('main').locator('li[data-event-id]');
  const ids = await rows.evaluateAll((nodes) =>
    nodes.map((node) => node.getAttribute('data-event-id')),
  );
  const seen = page.getByLabel(/^(Filters|Bộ lọc)$/).locator('p[aria-hidden]');
  return { ids, numbers: (await seen.textContent())?.match(/\d+/g) };
}

for (const lang of ['en', 'vi'] as const) {
  const { ministry, winter, understood, chip, training, words } = ASKED[lang];

  test(`the ten-second question is answered by mouse, and sent to somebody who reads Vietnamese (${lang})`, async ({
    page,
    context,
    browser,
    contextOptions,
    viewport,
  }) => {
    test.slow();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime('2026-11-23T03:00:00Z');
    await open(page, `?view=list&lang=${lang}`);
    const search = page.getByRole('combobox', { name: words.search });
    await search.click();
    await page.keyboard.type('bo quoc phong');
    await page.getByRole('option', { name: ministry[0] }).click();
    await expect(page).toHaveURL(/[?&]institution=ministry-of-national-defence/);
    await expect(search).toHaveValue('');

    const date = page.getByRole('button', { name: new RegExp(`^${words.date}(,|$)`) });
    await date.click();
    const dates = page.getByRole('dialog').getByRole('textbox', { name: words.dates });
    await dates.fill(winter);
    await expect(page.getByText(understood)).toBeVisible();
    if (lang === 'en') await axe(page);
    await dates.press('Enter');
    await expect(page).toHaveURL(/from=2025-24&to=2025-24/);
    await page.keyboard.press('Escape');
    await expect(date).toBeFocused();

    await search.fill(training);
    await page.getByRole('option', { name: TASK.title[lang] }).click();
    const panel = details(page, TASK.title[lang]);
    const task = panel.getByRole('region', { name: words.task, exact: true });
    await expect(task).toContainText('Lương Cường');
    await expect(panel.getByRole('region', { name: words.evidence })).toContainText(
      words.characters,
    );
    // The words that found it do not stay behind as a filter: the meeting keeps its other tasks.
    await expect(search).toHaveValue('');

    const mine = await listed(page);
    expect(mine.ids).toContain(TASK.id);
    await panel.getByRole('button', { name: words.copyLink }).click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    // The link says its language only where that is not the usual one; else the browser's holds.
    const far = await browser.newContext({
      ...contextOptions,
      viewport,
      locale: lang === 'vi' ? 'en-GB' : 'vi-VN',
    });
    const other = await far.newPage();
    await other.goto(link);
    const theirs = details(other, TASK.title.vi);
    await expect(theirs).toBeVisible();
    await ready(other);
    await expect(other.locator('html')).toHaveAttribute('lang', 'vi');
    expect(await listed(other)).toEqual(mine);
    await expect(
      other.getByRole('button', { name: `Bỏ bộ lọc: ${ASKED.vi.ministry[1]}` }),
    ).toBeVisible();
    await expect(other).toHaveURL(/from=2025-24&to=2025-24/);
    await expect(
      theirs.getByRole('region', { name: 'Dẫn chứng' }).locator('[lang=en]'),
    ).toHaveCount(TASK.evidence.length);
    await far.close();
  });

  test(`and by keyboard, which never loses the focus (${lang})`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-23T03:00:00Z');
    await open(page, `?lang=${lang}`);
    const field = page.getByRole('combobox', { name: words.palette });
    const ask = async (text: string, first: string | RegExp, ...keys: readonly string[]) => {
      await page.keyboard.press('Control+k');
      await expect(field).toBeFocused();
      await page.keyboard.type(text);
      await expect(page.getByRole('option', { selected: true })).toHaveText(first);
      for (const key of [...keys, 'Enter']) await page.keyboard.press(key);
      await expect(field).toHaveCount(0);
    };
    await ask('bo quoc phong', ministry[0]);
    await expect(page.locator('#events')).toBeFocused();
    await ask(winter, /2025/, 'ArrowDown');
    await expect(page).toHaveURL(/institution=ministry-of-national-defence&from=2025-24/);
    await expect(page.locator('#events')).toBeFocused();
    await ask(training, new RegExp(TASK.title[lang]));
    const panel = details(page, TASK.title[lang]);
    await expect(panel.getByRole('heading', { name: TASK.title[lang] })).toBeFocused();
    await expect(panel).toContainText('Lương Cường');
    await page.keyboard.press('Escape');

    const chips = [`${words.remove}${ministry[1]}`, `${words.remove}${chip}`] as const;
    await page.getByRole('button', { name: chips[0] }).press('Enter');
    await expect(page.getByRole('button', { name: chips[1] })).toBeFocused();
    await page.keyboard.press('Enter');
    const leader = page.getByRole('button', { name: words.leader, exact: true });
    await expect(leader).toBeFocused();
    await ask(winter, /2025/, 'ArrowDown');
    await page.getByRole('button', { name: words.clear }).press('Enter');
    await expect(leader).toBeFocused();
  });
}
