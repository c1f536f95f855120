import type { Lang } from '@/data/vocabulary';

/** The same words in each language of the interface. */
export type Translated<Words> = { readonly [L in Lang]: Words };
