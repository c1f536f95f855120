/** What one asks in ten seconds: what did X order the Ministry to do last winter, and says who? */
import { details, eventOf, open } from './steps';
import { axe, expect, test } from './test';

const TASK = eventOf('task-army-2025-training');

test('the ten-second question is answered by mouse, from the suggestions of the search', async ({
  page,
}) => {
  await open(page, '?view=list');
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.click();
  await page.keyboard.type('bo quoc phong');
  await expect(page.getByRole('listbox', { name: 'Search' })).toBeVisible();
  await axe(page);
  await page.getByRole('option', { name: /^Ministry of National Defence/ }).click();
  await expect(page).toHaveURL(/[?&]institution=ministry-of-national-defence/);
  await expect(search).toHaveValue('');
  await search.fill('luong cuong training');
  await page.getByRole('option', { name: TASK.title.en }).click();
  const panel = details(page, TASK.title.en);
  await expect(panel.getByRole('region', { name: 'The task' })).toContainText('Lương Cường');
  const said = panel.getByRole('region', { name: 'Evidence' });
  await expect(said).toContainText('characters');
  await expect(panel.locator('mark').first()).toBeVisible();
});

test('the same is answered in Vietnamese by the palette alone, without a mouse', async ({
  page,
}) => {
  await open(page, '?lang=vi');
  const field = page.getByRole('combobox', { name: 'Tìm và đi tới' });
  const choose = async (words: string, first: string | RegExp) => {
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    await page.keyboard.type(words);
    await expect(page.getByRole('option', { selected: true })).toHaveText(first);
    await page.keyboard.press('Enter');
    await expect(field).toHaveCount(0);
  };
  await choose('bo quoc phong', /^Bộ Quốc phòng/);
  await expect(page).toHaveURL(/institution=ministry-of-national-defence/);
  await choose('12/2025', 'Đi tới tháng 12 năm 2025');
  await expect(page).toHaveURL(/span=2025-12-01\/2025-12-31/);
  await choose('xem dang: danh sach', /danh sách/);
  await expect(page).toHaveURL(/view=list/);
  await choose('doi moi huan luyen', new RegExp(TASK.title.vi));
  await expect(details(page, TASK.title.vi)).toContainText('Lương Cường');
});
