'use client';

import { createContext, useContext, type ReactNode } from 'react';

const ZoomContext = createContext(1);

/** How many px of the screen a px of the layout takes, where a part of the page is enlarged. */
export function useZoom(): number {
  return useContext(ZoomContext);
}

/** Fills the element around it with a page that is laid out smaller and shown so many times as large. */
export function Zoomed({
  factor,
  className,
  children,
}: {
  readonly factor: number;
  readonly className: string;
  readonly children: ReactNode;
}) {
  return (
    <ZoomContext value={factor}>
      <div style={{ zoom: factor }} className={className}>
        {children}
      </div>
    </ZoomContext>
  );
}
