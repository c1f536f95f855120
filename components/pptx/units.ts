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
/** What a timeline is laid out for on a slide, as on stage: what is read there is read on a slide. */
export const STAGE_PX = { width: 1_097, height: 617 } as const;
