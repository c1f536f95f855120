import { FAMILIES, MODIFIERS, type Family, type Modifier } from '@/data/vocabulary';

/** `open` fades towards later, `opening` towards earlier. */
export type Fade = Modifier | 'open' | 'opening';

const FADES: readonly Fade[] = [...MODIFIERS, 'open', 'opening'];

/** Opacity at the start, in the middle and at the end. */
const STOPS: { readonly [F in Fade]: readonly [number, number, number] } = {
  early: [1, 0.55, 0.05],
  mid: [0.05, 1, 0.05],
  late: [0.05, 0.55, 1],
  open: [1, 0.6, 0],
  opening: [0, 0.6, 1],
};

export function gradientId(family: Family, fade: Fade): string {
  return `fade-${family}-${fade}`;
}

/** One gradient for each hue and way of fading: SVG gradients cannot take a colour from their user. */
export function Gradients() {
  return (
    <defs>
      {FAMILIES.flatMap((family) =>
        FADES.map((fade) => (
          <linearGradient key={gradientId(family, fade)} id={gradientId(family, fade)}>
            {STOPS[fade].map((opacity, i) => (
              <stop key={i} offset={i / 2} stopColor={`var(--${family})`} stopOpacity={opacity} />
            ))}
          </linearGradient>
        )),
      )}
      <pattern
        id="gap-hatch"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="8" height="8" className="fill-surface" />
        <path d="M0 0V8" className="stroke-line" strokeWidth="1.5" />
      </pattern>
    </defs>
  );
}
