'use client';

import { lazy, Suspense, type ComponentProps } from 'react';

// What a facet offers is worked out when somebody asks, and its code is loaded then.
const LazyFacetPanel = lazy(() =>
  import('./facet-panel').then((module) => ({ default: module.FacetPanel })),
);
const LazyDatePanel = lazy(() =>
  import('./date-panel').then((module) => ({ default: module.DatePanel })),
);

/** The values of a facet. */
export function FacetPanel(props: ComponentProps<typeof LazyFacetPanel>) {
  return (
    <Suspense>
      <LazyFacetPanel {...props} />
    </Suspense>
  );
}

/** The dates to filter by. */
export function DatePanel(props: ComponentProps<typeof LazyDatePanel>) {
  return (
    <Suspense>
      <LazyDatePanel {...props} />
    </Suspense>
  );
}
