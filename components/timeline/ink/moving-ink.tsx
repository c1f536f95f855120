'use client';

import { useLayoutEffect, useRef, useState } from 'react';

import type { Ink } from './ink';
import { InkNodes } from './ink-nodes';

/**
 * Ink that changes with every frame of a movement, as SVG. It looks like `DrawnInk`, but React does
 * not know what is in it: to compare some sixty elements would cost it more than to move them.
 */
export function MovingInk({ ink }: { readonly ink: readonly Ink[] }) {
  const group = useRef<SVGGElement>(null);
  const [nodes] = useState(() => new InkNodes());
  useLayoutEffect(() => {
    if (group.current) nodes.draw(group.current, ink);
  }, [nodes, ink]);
  return <g ref={group} />;
}
