import type { Basis } from '@/data/vocabulary';

/**
 * What a date needs beside it wherever it stands: nothing if the article gives it, else a sign that
 * the legend explains. A reader must not have to open an event to see whose date it is.
 */
export const BASIS_SIGNS: { readonly [B in Basis]: string } = {
  stated: '',
  resolved: '',
  inferred: '≈',
  external: '†',
};
