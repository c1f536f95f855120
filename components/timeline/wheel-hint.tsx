'use client';

import { useEffect, useState } from 'react';

import { useMessages } from '@/components/i18n/use-messages';

const SHOWN_MS = 2500;

/** Tells who turns the plain wheel, which belongs to the page, how to zoom. */
export function WheelHint({ turns }: { readonly turns: number }) {
  const { timeline: t } = useMessages();
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (turns === 0) return;
    const timer = window.setTimeout(() => setGone(turns), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [turns]);
  // The region is always there: what is inserted together with its words is often not spoken.
  return (
    <div
      role="status"
      className="pointer-events-none absolute top-4 left-1/2 z-20 -translate-x-1/2"
    >
      {turns !== gone && (
        <p className="rounded-md bg-ink px-3 py-2 text-13 text-paper">{t.wheelHint}</p>
      )}
    </div>
  );
}
