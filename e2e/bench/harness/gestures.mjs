// @ts-check
/**
 * Real input, one step at a time. A step is sent, acknowledged by the page, and followed by the rest
 * of a frame's time, so that 60 steps take a second where nothing is slow.
 */
import { sleep } from './machine.mjs';

/**
 * @typedef {import('../types').GestureSpec} GestureSpec
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ x: number, y: number, width: number, height: number }} Box
 */

const STEP = 1000 / 60;

/** The input events that a gesture consists of. */
export const INPUT = /** @type {const} */ ({ wheel: 'wheel', drag: 'pointermove', click: 'click' });

/**
 * Fixed zoom levels: five in, five out, so that every click changes the level.
 * @param {Page} page
 * @param {string} selector
 */
async function clickAt(page, selector) {
  const box = await page.locator(selector).first().boundingBox({ timeout: 5000 });
  if (box === null) throw new Error(`no ${selector} to be seen`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/**
 * One step after the other; `forward` is in, or to later times.
 * @param {Page} page
 * @param {Box} plot
 * @param {GestureSpec} spec
 * @returns {Promise<{ step: (forward: boolean, i: number) => Promise<void>, end: () => Promise<void> }>}
 */
async function begin(page, plot, spec) {
  const { mouse, keyboard } = page;
  if (spec.type === 'click') {
    return {
      step: (_forward, i) => clickAt(page, Math.floor(i / 5) % 2 === 0 ? spec.in : spec.out),
      end: async () => {},
    };
  }
  const [across, down] = spec.at ?? [0.55, 0.5];
  let x = plot.x + plot.width * across;
  const y = plot.y + plot.height * down;
  await mouse.move(x, y);
  if (spec.type === 'drag') {
    await mouse.down();
    return {
      step: (forward) => mouse.move((x += forward ? -spec.dx : spec.dx), y),
      end: () => mouse.up(),
    };
  }
  const { modifier, deltaY } = spec;
  if (modifier !== undefined) await keyboard.down(modifier);
  return {
    step: (forward) => mouse.wheel(0, forward ? -deltaY : deltaY),
    end: async () => {
      if (modifier !== undefined) await keyboard.up(modifier);
    },
  };
}

/**
 * The way back of a gesture.
 * @param {GestureSpec} spec
 * @returns {GestureSpec}
 */
export function reversed(spec) {
  switch (spec.type) {
    case 'wheel':
      return { ...spec, deltaY: -spec.deltaY };
    case 'drag':
      return { ...spec, dx: -spec.dx };
    case 'click':
      return { ...spec, in: spec.out, out: spec.in };
  }
}

/**
 * The first half of the steps goes one way, the second half back; or all go one way.
 * @param {Page} page
 * @param {Box} plot
 * @param {GestureSpec} spec
 * @param {number} steps
 * @param {{ cap: number, oneWay?: boolean }} options
 * @returns {Promise<number>} how many steps were made before the cap
 */
export async function makeGesture(page, plot, spec, steps, { cap, oneWay = false }) {
  const started = performance.now();
  const { step, end } = await begin(page, plot, spec);
  let made = 0;
  while (made < steps && performance.now() - started < cap) {
    const begun = performance.now();
    await step(oneWay || made < steps / 2, made);
    made++;
    const left = STEP - (performance.now() - begun);
    if (left > 1) await sleep(left);
  }
  await end();
  return made;
}
