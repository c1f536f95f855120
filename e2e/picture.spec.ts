/** Pictures and slides of what is on screen. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { ARMY, eventOf, mark, open } from './steps';
import { expect, test } from './test';

async function saved(page: Page, name: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Size of a PNG in px, from its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** How many colours a picture has, and whether the page's own face is in it. */
async function coloursOf(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    const { data: pixels } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
    const colours = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4) {
      colours.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0));
    }
    return colours.size;
  }, png.toString('base64'));
}

test('the view is saved as a drawing, as PNGs in their sizes and as slides, and is copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `?span=2025-12-01/2026-03-31&leader=luong-cuong`);
  await expect(mark(page, ARMY)).toBeVisible();
  await page.getByRole('button', { name: 'Export' }).click();

  const svg = await saved(page, 'SVG');
  expect(svg.name).toMatch(/^briefline_\d{4}-\d\d-\d\d_luong-cuong\.svg$/);
  expect(svg.bytes.toString()).toContain(eventOf(ARMY).title.en);

  const sizes = [];
  for (const name of ['PNG', 'PNG ×2', 'PNG 16:9, 1920 px', 'PNG 16:9, 3840 px']) {
    const png = await saved(page, name);
    sizes.push(sizeOf(png.bytes));
    if (name === 'PNG') expect(await coloursOf(page, png.bytes)).toBeGreaterThan(100);
  }
  const [once, twice, ...wide] = sizes;
  expect(once?.[0]).toBe(1440);
  expect(twice).toEqual(once?.map((px) => 2 * px));
  expect(wide).toEqual([
    [1920, 1080],
    [3840, 2160],
  ]);

  const slides = await saved(page, 'PowerPoint');
  expect(slides.name).toMatch(/\.pptx$/);
  expect(slides.bytes.subarray(0, 2).toString()).toBe('PK');

  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('Picture copied')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain('image/png');
});
