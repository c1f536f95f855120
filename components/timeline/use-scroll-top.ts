'use client';

import { useEffect, useState, type RefObject } from 'react';

/** How far an element is scrolled, px: followed only where it is needed, 0 elsewhere. */
export function useScrollTop(ref: RefObject<HTMLElement | null>, isNeeded: boolean): number {
  const [top, setTop] = useState(0);
  useEffect(() => {
    const node = ref.current;
    if (!node || !isNeeded) return;
    const read = () => setTop(node.scrollTop);
    const frame = requestAnimationFrame(read);
    node.addEventListener('scroll', read, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      node.removeEventListener('scroll', read);
    };
  }, [ref, isNeeded]);
  return isNeeded ? top : 0;
}
