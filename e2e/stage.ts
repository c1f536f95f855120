/** What is on the stage, and in the editor of its script. */
import type { Page } from '@playwright/test';
import builtIn from '@/data/briefings.json' with { type: 'json' };

export const [script] = Object.values(builtIn);

export const caption = (page: Page) => page.locator('[data-caption]');
export const place = (page: Page) => page.locator('[data-scene-number]');
export const back = (page: Page) => page.getByRole('button', { name: /^Off script/ });
export const editor = (page: Page) => page.getByRole('complementary', { name: 'Script' });
export const rows = (page: Page) => editor(page).locator('[data-scene]');
