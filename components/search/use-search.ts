'use client';

import { useEffect, useState } from 'react';

import type { DatasetIndex } from '@/data/dataset-index';
import { searchDataset, type SearchResults } from '@/data/search-dataset';
import { parseSearch, type SearchQuery } from '@/data/search-query';
import { runInSlices } from '@/data/slices';

export interface Searched {
  readonly query: SearchQuery;
  readonly results: SearchResults;
}

/**
 * The best of what a text finds, searched between frames. While a search runs, what the one before
 * found stays; `null` if nothing is searched for.
 *
 * @param most how many events, people and institutions to give of each
 */
export function useSearch(index: DatasetIndex, text: string, most: number): Searched | null {
  const [searched, setSearched] = useState<(Searched & { index: DatasetIndex }) | null>(null);
  const isAsked = text.trim() !== '';
  useEffect(() => {
    if (!isAsked) return;
    const query = parseSearch(text);
    return runInSlices(searchDataset(index, query, most), (results) =>
      setSearched({ index, query, results }),
    );
  }, [index, text, isAsked, most]);
  return isAsked && searched?.index === index ? searched : null;
}
