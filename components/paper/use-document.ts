'use client';

import { useEffect, useState } from 'react';

import { inSlices } from '@/data/slices';

import { documentOf, type PaperRequest } from './document-of';
import type { PaperDocument } from './sheet';

export type DocumentState =
  | { readonly kind: 'drawing'; readonly sheets: number }
  | { readonly kind: 'drawn'; readonly document: PaperDocument };

const NOTHING_YET = { kind: 'drawing', sheets: 1 } as const;

/** Lays a document out, a little at a time; another request begins anew, none waits. */
export function useDocument(request: PaperRequest | null): DocumentState {
  const [state, setState] = useState<{
    readonly of: PaperRequest;
    readonly is: DocumentState;
  } | null>(null);
  useEffect(() => {
    if (!request) return;
    const leaving = new AbortController();
    const { signal } = leaving;
    let told: number = NOTHING_YET.sheets;
    inSlices(documentOf(request), {
      signal,
      onYield: (sheets) => {
        // Most steps end no sheet: the page is not drawn again for them.
        if (sheets === told) return;
        told = sheets;
        setState({ of: request, is: { kind: 'drawing', sheets } });
      },
    }).then(
      (document) => {
        if (!signal.aborted) setState({ of: request, is: { kind: 'drawn', document } });
      },
      (reason: unknown) => {
        if (!signal.aborted) reportError(reason);
      },
    );
    return () => leaving.abort();
  }, [request]);
  return state && state.of === request ? state.is : NOTHING_YET;
}
