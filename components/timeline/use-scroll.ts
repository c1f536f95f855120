'use client';

import { useEffect, useState, type RefObject } from 'react';

/** A part of what is scrolled, px from its upper edge. */
export interface Band {
  readonly top: number;
  readonly height: number;
}

/** Redrawn once it is scrolled by so many px, and drawn by so many beyond both edges. */
const STEP_PX = 512;

/** The part of a scrolled element that is in view or near it; it changes in large steps only. */
export function useScroll(ref: RefObject<HTMLElement | null>, height: number): Band {
  const [step, setStep] = useState(0);
  useEffect(() => {
    const node = ref.current;
    if (!node) return;
    const onScroll = () => setStep(Math.floor(node.scrollTop / STEP_PX));
    node.addEventListener('scroll', onScroll, { passive: true });
    return () => node.removeEventListener('scroll', onScroll);
  }, [ref]);
  const top = Math.max(0, step - 1) * STEP_PX;
  return { top, height: (step + 2) * STEP_PX + height - top };
}
