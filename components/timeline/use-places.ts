'use client';

import { useLayoutEffect, useState } from 'react';

import { originOf } from './moved';
import type { Scene } from './scene';

/** Tells where the element of a thing is, or that it is gone (`null`). */
export type SetNode = (key: string, node: SVGGElement | null) => void;

/**
 * Moves elements to where marks and bundles stand, with every frame. React draws what they hold and
 * leaves their place alone: to have it look at each of them again would cost more than all else in a
 * frame.
 */
export function usePlaces({ marks, bundles }: Pick<Scene, 'marks' | 'bundles'>): SetNode {
  const [nodes] = useState(() => new Map<string, { readonly node: SVGGElement; at: string }>());
  const [setNode] = useState((): SetNode => (key, node) => {
    if (node) nodes.set(key, { node, at: '' });
    else nodes.delete(key);
  });
  useLayoutEffect(() => {
    const place = (key: string, x: number, y: number) => {
      const own = nodes.get(key);
      const at = `translate(${Math.round(x * 100) / 100} ${y})`;
      if (!own || own.at === at) return;
      own.node.setAttribute('transform', at);
      own.at = at;
    };
    for (const mark of marks) place(mark.key, originOf(mark), mark.y);
    for (const { key, x0, y } of bundles) place(key, x0, y);
  });
  return setNode;
}
