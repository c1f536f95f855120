/** What several journeys do or look at, in the words of a reader. */
import { readFileSync } from 'node:fs';
import { type Locator, type Page } from '@playwright/test';
import { datasetSchema, type TimelineEvent } from '@/data/schema';
import { expect, ready } from './test';

export const dataset = datasetSchema.parse(
  JSON.parse(readFileSync(new URL('../data/events.json', import.meta.url), 'utf8')),
);

export const ARMY = 'army-military-political-conference-2025';

export function eventOf(id: string): TimelineEvent {
  const event = dataset.events.find((candidate) => candidate.id === id);
  if (!event) throw new Error(`The dataset has no event ${id}.`);
  return event;
}

/** Opens an address within the site and waits for its picture. */
export async function open(page: Page, query = '') {
  await page.goto(`/${query}`);
  await ready(page);
}

export const plot = (page: Page) => page.getByRole('group', { name: /^Timeline: / });

/** The mark of an event, in its first lane. */
export const mark = (page: Page, id: string) =>
  plot(page).locator(`[data-event-id="${id}"]`).first();

export const details = (page: Page, title: string | RegExp) =>
  page.getByRole('complementary', { name: title });

/** How many events are left, as the page says it: "25 of 70 events". */
/** What the filter leaves, as it is seen; `count` is what is spoken once it has settled. */
export const seenCount = (page: Page) => page.getByLabel('Filters').locator('p[aria-hidden]');

export const count = (page: Page) => page.getByLabel('Filters').getByRole('status');

/** The days at the two ends of the view, as the overview speaks them. */
export async function viewport(page: Page): Promise<readonly [string, string]> {
  await ready(page);
  const day = async (name: string) =>
    (await page.getByRole('slider', { name }).getAttribute('aria-valuetext')) ?? '';
  return [await day('Start of the view'), await day('End of the view')];
}

/** Names of everything drawn on the plot, in order. */
export async function drawn(page: Page): Promise<readonly string[]> {
  await ready(page);
  return plot(page)
    .getByRole('button')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
}

export const query = (page: Page) => new URL(page.url()).search;

/** Begins to note each range that the address tells; gives a function that tells them in order. */
export async function recordSpans(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    const write = History.prototype.replaceState;
    History.prototype.replaceState = function (...args) {
      write.apply(this, args);
      const span = new URLSearchParams(location.search).get('span') ?? '';
      if (told.at(-1) !== span) told.push(span);
    };
  });
  return () => page.evaluate<readonly string[]>('window.told');
}

export async function box(target: Locator) {
  const found = await target.boundingBox();
  if (!found) throw new Error('This is not on the screen.');
  return found;
}

/** Where a target's middle is, on the screen. */
export async function middle(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const { x, y, width, height } = await box(target);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Turns the wheel with Ctrl over a point, until a condition holds. */
export async function ctrlWheel(
  page: Page,
  at: { readonly x: number; readonly y: number },
  deltaY: number,
  isEnough: () => Promise<boolean>,
) {
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down('Control');
  await expect(async () => {
    await page.mouse.wheel(0, deltaY);
    await ready(page);
    expect(await isEnough()).toBe(true);
  }).toPass({ intervals: [0], timeout: 15_000 });
  await page.keyboard.up('Control');
}
