/** A slide is 1280 by 720 px at 96 px an inch: 13.33 by 7.5 inches. */
export const SLIDE_PX = { width: 1280, height: 720 } as const;

const EMU_PER_PX = 9_525;

/** English metric units, whole. */
export function toEmu(px: number): number {
  return Math.round(px * EMU_PER_PX);
}

/** Hundredths of a point, whole. */
export function toPointSize(px: number): number {
  return Math.round(px * 75);
}
