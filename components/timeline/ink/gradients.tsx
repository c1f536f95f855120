import { memo } from 'react';

import { FAMILIES, type Family } from '@/data/vocabulary';

import { FADE_STOPS, FADES, type Fade } from './fade';

export function gradientId(family: Family, fade: Fade): string {
  return `fade-${family}-${fade}`;
}

/** One gradient for each hue and way of fading: SVG gradients cannot take a colour from their user. */
export const Gradients = memo(function Gradients() {
  return (
    <defs>
      {FAMILIES.flatMap((family) =>
        FADES.map((fade) => (
          <linearGradient key={gradientId(family, fade)} id={gradientId(family, fade)}>
            {FADE_STOPS[fade].map((opacity, i) => (
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
});
