import { DAY_MS } from '@/data/time';

/** A label stands next to other months than its own only where months are short. */
const FAR_MS = 54 * DAY_MS;
const LEAST_PX = 120;
/** As a share of what is seen at once: most often, a label is seen together with its mark. */
const MOST = 0.75;
/** Where hardly anything is seen at once, labels matter more than that. */
const LEAST_MOST_PX = 360;

/** How far a label may stand from its mark, px. */
export function reachOf(msPerPx: number, height: number): number {
  return Math.min(Math.max(LEAST_PX, FAR_MS / msPerPx), Math.max(LEAST_MOST_PX, height * MOST));
}
