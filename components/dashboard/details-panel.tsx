'use client';

import { Suspense, type ReactNode } from 'react';

import { useMedia } from '@/components/ui/use-media';

const WIDTH_PX = 416;
/** From this width on, the details stand beside the events; below, they rise over them. */
const WIDE = '(min-width: 900px)';

/** Width in px that open details cover at the right. */
export function useDetailsWidth(isOpen: boolean): number {
  const wide = useMedia(WIDE);
  return isOpen && wide ? WIDTH_PX : 0;
}

/**
 * Where the details stand: at the right of a wide screen, in a room that is theirs while they are
 * loaded; else a sheet from below, which comes with them, since they make its height.
 */
export function DetailsPanel({ children }: { readonly children: ReactNode }) {
  const wide = useMedia(WIDE);
  return wide ? (
    <div
      style={{ width: WIDTH_PX }}
      className="absolute inset-y-0 right-0 z-20 overflow-y-auto border-l border-line-strong bg-paper"
    >
      <Suspense>{children}</Suspense>
    </div>
  ) : (
    <Suspense>
      <div className="absolute inset-x-0 bottom-0 z-20 max-h-[70%] overflow-y-auto rounded-t-xl bg-paper shadow-float">
        {children}
      </div>
    </Suspense>
  );
}
