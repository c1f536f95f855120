'use client';

import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import { PartBoundary } from '@/components/ui/part-boundary';

import { EarlyField } from './early-field';
import type { PaletteProps } from './palette';

const Palette = lazy(() => import('./palette'));

/** Opens the palette by Ctrl or Cmd and K, from anywhere; it is loaded when it opens first. */
export function PaletteDoor(
  props: Omit<PaletteProps, 'text' | 'originRef' | 'onText' | 'onReached'>,
) {
  const { open, onOpenChange } = props;
  const [text, setText] = useState('');
  const [isNeeded, setNeeded] = useState(open);
  if (open && !isNeeded) setNeeded(true);
  /** The palette's own field has the focus. */
  const [isReached, setReached] = useState(false);
  if (!open && isReached) setReached(false);
  const originRef = useRef<HTMLElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isAsked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isAsked || event.key.toLowerCase() !== 'k') return;
      // Browsers have a search of their own behind it.
      event.preventDefault();
      onOpenChange(true);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onOpenChange]);
  const cancel = () => {
    setText('');
    onOpenChange(false);
    originRef.current?.focus();
  };
  return (
    isNeeded && (
      <>
        {open && !isReached && (
          <EarlyField text={text} originRef={originRef} onText={setText} onCancel={cancel} />
        )}
        <PartBoundary resetOn={open} floats>
          <Suspense>
            <Palette
              {...props}
              text={text}
              originRef={originRef}
              onText={setText}
              onReached={() => setReached(true)}
            />
          </Suspense>
        </PartBoundary>
      </>
    )
  );
}
