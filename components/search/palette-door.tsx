'use client';

import { lazy, Suspense, useCallback, useEffect, useState } from 'react';

import { PartBoundary } from '@/components/ui/part-boundary';

import type { PaletteProps } from './palette';
import { useEarlyKeys } from './use-early-keys';

const Palette = lazy(() => import('./palette'));

/** Opens the palette by Ctrl or Cmd and K, from anywhere; it is loaded when it opens first. */
export function PaletteDoor(props: Omit<PaletteProps, 'text' | 'onText'>) {
  const { open, onOpenChange } = props;
  const [text, setText] = useState('');
  const cancel = useCallback(() => {
    setText('');
    onOpenChange(false);
  }, [onOpenChange]);
  useEarlyKeys(open, setText, cancel);
  const [isNeeded, setNeeded] = useState(open);
  if (open && !isNeeded) setNeeded(true);
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
  return (
    isNeeded && (
      <PartBoundary resetOn={open} floats>
        <Suspense>
          <Palette {...props} text={text} onText={setText} />
        </Suspense>
      </PartBoundary>
    )
  );
}
