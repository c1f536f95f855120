/** How a view goes on moving after the finger that pushed it has left: px, ms, px per ms. */

/** Where a finger was, and when. */
export interface Sample {
  readonly ms: number;
  readonly px: number;
}

/** The push is what the finger did in the last so many ms. */
const PUSH_MS = 100;
/** The time in which the speed falls to 1/e. */
const DECAY_MS = 325;
/** Slower than this a finger places the view; it does not push it. */
const LEAST_PUSH = 0.15;
const MOST_PUSH = 6;
/** Slower than this nothing is seen to move. */
const REST = 0.02;

/** Speed at the moment of leaving; 0 if the finger had come to rest. */
export function pushOf(samples: readonly Sample[], nowMs: number): number {
  const last = samples.at(-1);
  const first = samples.find(({ ms }) => nowMs - ms <= PUSH_MS);
  if (!last || !first || nowMs <= first.ms) return 0;
  const speed = (last.px - first.px) / (nowMs - first.ms);
  if (Math.abs(speed) < LEAST_PUSH) return 0;
  return Math.max(-MOST_PUSH, Math.min(MOST_PUSH, speed));
}

/** The samples that can still tell of a push, with the new one. */
export function sampled(samples: readonly Sample[], next: Sample): readonly Sample[] {
  return [...samples.filter(({ ms }) => next.ms - ms <= PUSH_MS), next];
}

/** Way in px after so many ms. */
export function glided(push: number, ms: number): number {
  return push * DECAY_MS * (1 - Math.exp(-ms / DECAY_MS));
}

/** Ms until it rests. */
export function glideMs(push: number): number {
  return Math.abs(push) <= REST ? 0 : DECAY_MS * Math.log(Math.abs(push) / REST);
}
