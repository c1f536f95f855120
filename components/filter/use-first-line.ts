'use client';

import { useEffect, useRef, useState, type RefObject } from 'react';

import { firstLine, type FirstLine } from './first-line';

/**
 * Which items of a wrapping list stand in its first line.
 *
 * @param content changes with the items
 */
export function useFirstLine(
  content: string,
): readonly [RefObject<HTMLUListElement | null>, FirstLine] {
  const list = useRef<HTMLUListElement>(null);
  const [line, setLine] = useState<FirstLine>({ shown: Infinity, cut: null });
  useEffect(() => {
    const node = list.current;
    if (!node) return;
    // It tells at once, and whenever the room changes.
    const observer = new ResizeObserver(() => setLine(measured(node)));
    observer.observe(node);
    return () => observer.disconnect();
  }, [content]);
  const items = content === '' ? 0 : content.split('\n').length;
  // Of items that were there before, one may be gone since.
  return [list, line.shown > items ? { shown: items, cut: null } : line];
}

/** Where less than this many times an item's height is left, it would be cut beyond recognition. */
const LEAST = 4;

function measured(list: HTMLElement): FirstLine {
  const items = [...list.children].filter((child) => child instanceof HTMLElement);
  const height = items[0]?.offsetHeight ?? 0;
  const gap = Number.parseFloat(getComputedStyle(list).columnGap) || 0;
  const { width } = list.getBoundingClientRect();
  return firstLine(items.map(wholeWidth), width, gap, LEAST * height);
}

/** Width of an item in px, whether or not its words are cut. */
function wholeWidth(item: HTMLElement): number {
  const words = item.querySelector('[data-words]');
  const hidden = words ? words.scrollWidth - words.clientWidth : 0;
  // Both are whole px: cut words must not be thought to fit for a part of one.
  return item.getBoundingClientRect().width + (hidden > 0 ? hidden + 1 : 0);
}
