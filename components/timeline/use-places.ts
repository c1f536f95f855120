'use client';

import { useLayoutEffect, useState } from 'react';

/** Tells where the element of a thing is, or that it is gone (`null`). */
export type SetNode = (key: string, node: SVGGElement | null) => void;

interface Thing {
  readonly key: string;
  readonly x0: number;
  readonly y: number;
}

/**
 * Moves elements to where things stand, with every frame. React draws what they hold and leaves
 * their place alone: to have it look at each of them again would cost more than all else in a frame.
 */
export function usePlaces(...lists: readonly (readonly Thing[])[]): SetNode {
  const [nodes] = useState(() => new Map<string, { readonly node: SVGGElement; at: string }>());
  const [setNode] = useState((): SetNode => (key, node) => {
    if (node) nodes.set(key, { node, at: '' });
    else nodes.delete(key);
  });
  useLayoutEffect(() => {
    for (const things of lists) {
      for (const { key, x0, y } of things) {
        const own = nodes.get(key);
        const at = `translate(${Math.round(x0 * 100) / 100} ${y})`;
        if (!own || own.at === at) continue;
        own.node.setAttribute('transform', at);
        own.at = at;
      }
    }
  });
  return setNode;
}
