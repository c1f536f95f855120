'use client';

import { createContext, useContext } from 'react';

import { markMatches } from '@/data/matches';
import { parseSearch } from '@/data/search-query';

/** What was searched for in the texts below. */
export const SearchedContext = createContext(parseSearch(''));

/** A text with the parts marked that a search found it by. */
export function Marked({ text }: { readonly text: string }) {
  const query = useContext(SearchedContext);
  if (query.words.length === 0) return text;
  return markMatches(text, query).map((part, i) =>
    part.isMatch ? (
      <mark key={i} className="rounded-xs bg-match text-ink">
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}
