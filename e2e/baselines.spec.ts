/**
 * A few pictures of the real data, to see what no rule speaks of. After a change that is meant, look
 * at the new ones: `npm run test:e2e -- baselines --update-snapshots`.
 */
import { open } from './steps';
import { expect, ready, test } from './test';

const PICTURES = [
  { name: 'years', query: '' },
  { name: 'quarter-dark', query: '?span=2025-11-15/2026-02-28&lang=vi', colorScheme: 'dark' },
  {
    name: 'days',
    query: '?span=2025-12-12/2026-01-06&event=army-military-political-conference-2025',
  },
  { name: 'phone', query: '', viewport: { width: 390, height: 844 } },
  // Without words there is nothing that differs from font to font: a lost mark must be seen.
  {
    name: 'phone-marks',
    query: '',
    viewport: { width: 390, height: 844 },
    isWordless: true,
  },
] as const;

for (const { name, query, ...rest } of PICTURES) {
  const { isWordless, ...options } = { isWordless: false, ...rest };
  test.describe(`the timeline as it was looked at: ${name}`, () => {
    test.use({ ...options, contextOptions: { reducedMotion: 'reduce' } });

    test('is as it was, but for what fonts and smoothing differ in', async ({ page }) => {
      await page.clock.setFixedTime('2026-03-05T03:00:00Z');
      await open(page, query);
      // Whatever stands above the timeline leaves it the same room.
      await page.locator('main').evaluate((main) => {
        main.style.flex = 'none';
        main.style.height = '700px';
      });
      await ready(page);
      const timeline = page.locator('[data-timeline]');
      if (isWordless) {
        // A rule holds for what is drawn anew as well.
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            '[data-timeline] * { color: transparent !important; transition: none !important; }',
          );
          document.adoptedStyleSheets.push(sheet);
        });
      }
      await expect(timeline).toHaveScreenshot(`${name}.png`, {
        // Chromium with and without a window smooth their letters differently, in 0.9 % of all.
        ...(isWordless ? { maxDiffPixels: 40 } : { maxDiffPixelRatio: 0.012 }),
        // Its words are not of the timeline.
        mask: [page.getByRole('complementary')],
      });
    });
  });
}
