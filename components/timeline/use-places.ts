'use client';

import { useLayoutEffect, useState } from 'react';

import { MarkNodes } from './mark-nodes';
import { originOf } from './moved';
import type { Scene } from './scene';

/** Tells where the element of a thing is, or that it is gone (`null`). */
export type SetNode = (key: string, node: SVGGElement | null) => void;

interface Placed {
  readonly node: SVGGElement;
  at: string;
  /** What stands in it, if it is a mark. */
  content: MarkNodes | null;
}

/**
 * Moves elements to where marks and bundles stand, with every frame, and draws the marks in them. To
 * have React look at each of them again would cost more than all else in a frame.
 */
export function usePlaces(
  { marks, bundles }: Pick<Scene, 'marks' | 'bundles'>,
  selected: string | null,
): SetNode {
  const [nodes] = useState(() => new Map<string, Placed>());
  const [setNode] = useState((): SetNode => (key, node) => {
    if (node) nodes.set(key, { node, at: '', content: null });
    else nodes.delete(key);
  });
  useLayoutEffect(() => {
    const place = (own: Placed, x: number, y: number) => {
      const at = `translate(${Math.round(x * 100) / 100} ${y})`;
      if (own.at === at) return;
      own.node.setAttribute('transform', at);
      own.at = at;
    };
    for (const mark of marks) {
      const own = nodes.get(mark.key);
      if (!own) continue;
      place(own, originOf(mark), mark.y);
      own.content ??= new MarkNodes(own.node.firstElementChild ?? own.node);
      own.content.draw(mark, mark.eventId === selected);
    }
    for (const { key, x0, y } of bundles) {
      const own = nodes.get(key);
      if (own) place(own, x0, y);
    }
  });
  return setNode;
}
