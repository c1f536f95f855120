'use client';

import { useLayoutEffect } from 'react';

/**
 * Tells whether what stands beside it in a `Suspense` is there. A fallback would not do: while the
 * server's HTML is taken over, a part that still loads shows none.
 */
export function Present({ onPresent }: { readonly onPresent: (isPresent: boolean) => void }) {
  useLayoutEffect(() => {
    onPresent(true);
    return () => onPresent(false);
  }, [onPresent]);
  return null;
}
