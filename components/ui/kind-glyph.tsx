import { memo } from 'react';

import type { Family, Kind } from '@/data/vocabulary';

import { classNames } from './class-names';
import { SIGN_SIZES, type SignSize } from './sign-size';

/** SVG path of each kind's shape in a box of 16 px around the origin. Shape tells the kind. */
export const KIND_PATHS: { readonly [K in Kind]: string } = {
  meeting: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0Z',
  congress: 'M-5 7V-7H6L3.2 -3.4L6 0.2H-5Z',
  task: 'M-7 -3.5H3.5L7 0L3.5 3.5H-7Z',
  milestone: 'M0 -6.8L6.8 0L0 6.8L-6.8 0Z',
};

/** A kind's mark as a small picture, for chips, rows and the legend. */
export const KindGlyph = memo(function KindGlyph({
  kind,
  family,
  filled = true,
  size = 16,
}: {
  readonly kind: Kind;
  readonly family?: Family;
  readonly filled?: boolean;
  readonly size?: SignSize;
}) {
  const colour = family ? `var(--${family})` : 'currentColor';
  return (
    <svg
      aria-hidden="true"
      viewBox="-8 -8 16 16"
      className={classNames(SIGN_SIZES[size], 'shrink-0')}
    >
      <path
        d={KIND_PATHS[kind]}
        fill={filled ? colour : 'var(--paper)'}
        stroke={colour}
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  );
});
