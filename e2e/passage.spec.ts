import type { APIRequestContext } from '@playwright/test';
import { articleText } from '@/app/articles/article-files';
import { ARMY, dataset, details, eventOf, mark, open } from './steps';
import { expect, test } from './test';

const event = eventOf(ARMY);
const VIETNAMESE = eventOf('party-central-office-gathering-2026');

/**
 * Articles belong to their publishers: only where a copy stood when the pages were built can a
 * passage be shown. Where one stands now, it must have.
 */
async function isHere(request: APIRequestContext, { evidence }: typeof event) {
  const article = dataset.articles.find(({ id }) => id === evidence[0]?.article);
  if (!article?.file) throw new Error('The evidence names no article with a file.');
  if (articleText(article) !== null) return true;
  return (await request.get(`/articles/${encodeURIComponent(article.file)}`)).ok();
}

test('the whole passage shows, with the words that count highlighted', async ({
  page,
  request,
}) => {
  test.skip(
    !(await isHere(request, event)),
    'the pages were built without the text of the articles',
  );
  await open(page);
  await mark(page, ARMY).click();
  const evidence = details(page, event.title.en).getByRole('region', { name: 'Evidence' });
  await evidence.getByRole('button', { name: 'Show passage' }).click();
  const passage = evidence.getByRole('figure');
  await expect(passage.locator('blockquote')).toHaveAttribute('lang', 'en');
  const marked = await passage.locator('mark').allTextContents();
  for (const { quote } of event.evidence) expect(marked.join(' … ')).toContain(quote.exact);
  // A passage is more than its key phrases.
  const text = await passage.innerText();
  expect(text.length).toBeGreaterThan(2 * marked.join('').length);

  await evidence.getByRole('button', { name: 'Hide passage' }).click();
  await expect(passage).toHaveCount(0);
});

test('a Vietnamese passage is announced as Vietnamese', async ({ page, request }) => {
  test.skip(
    !(await isHere(request, VIETNAMESE)),
    'the pages were built without the text of the articles',
  );
  await open(page, `?event=${VIETNAMESE.id}`);
  const panel = details(page, VIETNAMESE.title.en);
  await panel.getByRole('button', { name: 'Show passage' }).click();
  await expect(panel.getByRole('figure').locator('blockquote')).toHaveAttribute('lang', 'vi');
  await expect(panel.getByRole('figure').locator('mark').first()).toHaveText(/\S/);
});

test('where the text is not here, the page says why', async ({ page, request }) => {
  test.skip(await isHere(request, event), 'the pages were built with the text of the articles');
  await open(page, `?event=${ARMY}`);
  await expect(page.getByText('text is not on this installation').first()).toBeVisible();
});
