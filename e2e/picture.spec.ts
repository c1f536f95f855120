/** Pictures and slides of what is on screen. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { unzip } from '@/components/pptx/unzip.test-helper';
import { ARMY, dataset, eventOf, mark, open } from './steps';
import { expect, test } from './test';

async function saved(page: Page, name: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** Size of a PNG in px, from its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/**
 * How much ink each word of a drawing has in the PNG of the same picture: the share of px in its box
 * that are as dark as letters, the least and the most of all words; and that of a strip without any.
 */
async function inkOfWords(page: Page, png: Buffer, svg: string) {
  // The site's own pages read no markup from text.
  const blank = await page.context().newPage();
  const ink = await blank.evaluate(
    async ([data = '', drawing = '']) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d', { willReadFrequently: true });
      context?.drawImage(image, 0, 0);
      const darkIn = (x: number, y: number, width: number, height: number) => {
        const { data: pixels } = context?.getImageData(x, y, width, height) ?? { data: [] };
        let dark = 0;
        for (let i = 0; i < pixels.length; i += 4) {
          const light = Math.max(pixels[i] ?? 255, pixels[i + 1] ?? 255, pixels[i + 2] ?? 255);
          if (light < 150) dark += 1;
        }
        return dark / (pixels.length / 4);
      };
      const svg = new DOMParser().parseFromString(drawing, 'image/svg+xml').documentElement;
      const scale = image.width / Number(svg.getAttribute('width'));
      const host = document.createElement('div');
      host.append(document.importNode(svg, true));
      document.body.append(host);
      const origin = host.firstElementChild?.getBoundingClientRect();
      const boxes = [...host.querySelectorAll('text')]
        // Elsewhere light letters stand on dark bars.
        .filter((text) => text.getAttribute('fill') === '#141a22')
        .map((text) => text.getBoundingClientRect());
      host.remove();
      const shares = boxes.map(({ x, y, width, height }) =>
        darkIn(
          (x - (origin?.x ?? 0)) * scale,
          (y - (origin?.y ?? 0)) * scale,
          width * scale,
          height * scale,
        ),
      );
      const ground = darkIn(0, 0, image.width, 12 * scale);
      return {
        words: shares.length,
        least: Math.min(...shares),
        most: Math.max(...shares),
        ground,
      };
    },
    [png.toString('base64'), svg],
  );
  await blank.close();
  return ink;
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
  const drawing = svg.bytes.toString();
  expect(drawing).toContain(eventOf(ARMY).title.en);

  const sizes = [];
  for (const name of ['PNG', 'PNG ×2']) {
    const png = await saved(page, name);
    sizes.push(sizeOf(png.bytes));
    const ink = await inkOfWords(page, png.bytes, drawing);
    expect(ink.words).toBeGreaterThan(5);
    expect(ink.least).toBeGreaterThan(0.05);
    expect(ink.most).toBeLessThan(0.5);
    expect(ink.ground).toBe(0);
  }
  // Of another layout than the drawing; the title stands where it stood.
  const { title } = dataset;
  const wide16 = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720" viewBox="0 0 1280 720"><text x="24" y="44" font-size="20" font-weight="600" fill="#141a22" font-family="Be Vietnam Pro">${title.en}</text></svg>`;
  for (const name of ['PNG 16:9, 1920 px', 'PNG 16:9, 3840 px']) {
    const png = await saved(page, name);
    sizes.push(sizeOf(png.bytes));
    expect((await inkOfWords(page, png.bytes, wide16)).least).toBeGreaterThan(0.05);
  }
  const [once, twice, ...wide] = sizes;
  expect(once?.[0]).toBe(1440);
  expect(twice).toEqual(once?.map((px) => 2 * px));
  expect(wide).toEqual([
    [1920, 1080],
    [3840, 2160],
  ]);

  // How far it may be passed on is asked there, and told at its head and its foot, as TLP 2.0 has it.
  await page.getByRole('dialog').getByLabel('Marking').selectOption('TLP:AMBER+STRICT');
  const marked = (await saved(page, 'SVG')).bytes.toString();
  expect(marked.match(/>TLP:AMBER\+STRICT</g)).toHaveLength(2);
  expect(drawing).not.toContain('TLP:');

  const slides = await saved(page, 'PowerPoint');
  expect(
    unzip(slides.bytes)
      .get('ppt/slides/slide1.xml')
      ?.match(/TLP:AMBER\+STRICT</g),
  ).toHaveLength(2);
  expect(slides.name).toMatch(/\.pptx$/);
  expect(slides.bytes.subarray(0, 2).toString()).toBe('PK');

  // The built-in script: a slide for each of its eight scenes, and one for the sources.
  const deck = await saved(page, 'PowerPoint of the script');
  expect(deck.name).toMatch(/^briefline_2026-02-25_from-the-army-conference.*\.pptx$/);
  const parts = unzip(deck.bytes);
  expect([...parts.keys()].filter((path) => /slides\/slide\d+\.xml$/.test(path))).toHaveLength(9);
  expect(parts.get('ppt/slides/slide2.xml')).toContain('17 December 2025: Lương Cường');

  await page.getByRole('button', { name: 'Copy picture' }).click();
  await expect(page.getByText('Picture copied')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap((item) => item.types),
  );
  expect(types).toContain('image/png');
});
