'use client';

import { useEffect, useRef, useState, type RefObject } from 'react';

/**
 * How many items of a wrapping list stand in its first line.
 *
 * @param content changes with the items
 */
export function useFirstLine(
  content: string,
): readonly [RefObject<HTMLUListElement | null>, number] {
  const list = useRef<HTMLUListElement>(null);
  const [shown, setShown] = useState(Infinity);
  useEffect(() => {
    const node = list.current;
    if (!node) return;
    // It tells at once, and whenever the room changes.
    const observer = new ResizeObserver(() => setShown(firstLine(node)));
    observer.observe(node);
    return () => observer.disconnect();
  }, [content]);
  return [list, Math.min(shown, content === '' ? 0 : content.split('\n').length)];
}

/** Where less than this many times an item's height is left, it would be cut beyond recognition. */
const LEAST = 4;

function firstLine({ children, clientWidth }: HTMLElement): number {
  const items = [...children].filter((child) => child instanceof HTMLElement);
  const [first] = items;
  if (!first || clientWidth < LEAST * first.offsetHeight) return 0;
  return items.filter((item) => item.offsetTop === first.offsetTop).length;
}
