import { MODIFIERS, type Modifier } from '@/data/vocabulary';

/** `open` fades towards later, `opening` towards earlier. */
export type Fade = Modifier | 'open' | 'opening';

export const FADES: readonly Fade[] = [...MODIFIERS, 'open', 'opening'];

/** Opacity at the start, in the middle and at the end. */
export const FADE_STOPS: { readonly [F in Fade]: readonly [number, number, number] } = {
  early: [1, 0.55, 0.05],
  mid: [0.05, 1, 0.05],
  late: [0.05, 0.55, 1],
  open: [1, 0.6, 0],
  opening: [0, 0.6, 1],
};
