'use client';

import { useEffect, useState } from 'react';

/** Between what is pointed at and the ring, px. */
const GAP_PX = 4;

/** A ring around what the tour points at; it takes no presses. */
export function TargetRing({ element }: { readonly element: Element }) {
  const [box, setBox] = useState(() => element.getBoundingClientRect());
  useEffect(() => {
    // What moves it is not always known: a picture that is zoomed, a line that breaks.
    let frame = requestAnimationFrame(function look() {
      const next = element.getBoundingClientRect();
      setBox((last) =>
        last.x === next.x &&
        last.y === next.y &&
        last.width === next.width &&
        last.height === next.height
          ? last
          : next,
      );
      frame = requestAnimationFrame(look);
    });
    return () => cancelAnimationFrame(frame);
  }, [element]);
  // Inside the window, also around what fills it.
  const left = Math.max(GAP_PX, box.left - GAP_PX);
  const top = Math.max(GAP_PX, box.top - GAP_PX);
  return (
    <div
      aria-hidden
      className="pointer-events-none fixed z-30 rounded-lg outline-3 outline-focus"
      style={{
        left,
        top,
        width: Math.min(window.innerWidth - GAP_PX, box.right + GAP_PX) - left,
        height: Math.min(window.innerHeight - GAP_PX, box.bottom + GAP_PX) - top,
      }}
    />
  );
}
