'use client';

import { useEffect, useState } from 'react';

import { documentOf, type PaperRequest } from './document-of';
import type { PaperDocument } from './sheet';

export type DocumentState =
  | { readonly kind: 'drawing'; readonly sheets: number }
  | { readonly kind: 'drawn'; readonly document: PaperDocument };

/** Between two moments in which the page answers, ms. */
const SLICE_MS = 40;

/** Lays a document out, a little at a time; another request begins anew, none waits. */
export function useDocument(request: PaperRequest | null): DocumentState {
  const [state, setState] = useState<{
    readonly of: PaperRequest;
    readonly is: DocumentState;
  } | null>(null);
  useEffect(() => {
    if (!request) return;
    const making = documentOf(request);
    let timer = 0;
    const go = () => {
      const until = performance.now() + SLICE_MS;
      for (;;) {
        const step = making.next();
        if (step.done) {
          setState({ of: request, is: { kind: 'drawn', document: step.value } });
          return;
        }
        if (performance.now() < until) continue;
        setState({ of: request, is: { kind: 'drawing', sheets: step.value } });
        timer = window.setTimeout(go);
        return;
      }
    };
    timer = window.setTimeout(go);
    return () => window.clearTimeout(timer);
  }, [request]);
  return state && state.of === request ? state.is : { kind: 'drawing', sheets: 1 };
}
