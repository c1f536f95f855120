'use client';

import { useEffect, useState, type ReactNode } from 'react';

import { useZoom, Zoomed } from './zoom';

/** What a browser's text is sized by unless the reader asked for another size, px. */
const USUAL_PX = 16;

/**
 * What is laid out in px, as large as the reader's text: a size that is chosen in the browser's
 * settings enlarges rem, and would leave the marks and their labels as they are. On stage everything
 * is enlarged already.
 */
export function ReaderZoomed({ children }: { readonly children: ReactNode }) {
  const isEnlarged = useZoom() !== 1;
  const [factor, setFactor] = useState(1);
  useEffect(() => {
    const measure = () => {
      const px = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      setFactor(Math.max(1, Math.round((100 * px) / USUAL_PX) / 100 || 1));
    };
    measure();
    // Browsers lay the page out anew when the size is changed, and tell nobody else.
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  if (isEnlarged || factor === 1) return children;
  return (
    <Zoomed factor={factor} className="in-px h-full">
      {children}
    </Zoomed>
  );
}
