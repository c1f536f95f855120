import { notFound } from 'next/navigation';

import { indexDataset } from '@/data/dataset-index';
import { LANGS, type Lang } from '@/data/vocabulary';

import { builtInDataset } from './built-in-dataset';

/** What the pages are made from. */
export const index = indexDataset(builtInDataset);

export interface LangParams {
  readonly params: Promise<{ readonly lang: string }>;
}

export interface PageParams {
  readonly params: Promise<{ readonly lang: string; readonly id: string }>;
}

/** The language that an address names. */
export async function langOf({ params }: LangParams): Promise<Lang> {
  const { lang } = await params;
  return LANGS.find((known) => known === lang) ?? notFound();
}

/** The language that an address names, and the subject among those that there are. */
export async function subjectOf<T>(
  { params }: PageParams,
  find: (id: string) => T | undefined,
): Promise<{ readonly lang: Lang; readonly subject: T }> {
  const { id } = await params;
  return { lang: await langOf({ params }), subject: find(id) ?? notFound() };
}

export const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => ({ id }));
