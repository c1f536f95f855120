'use client';

import { lazy, Suspense } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Popover } from '@/components/ui/popover';

const Legend = lazy(() => import('./legend-content'));

/** A button, and behind it what every mark means. */
export function LegendButton() {
  const { timeline: t } = useMessages();
  return (
    <Popover
      side="top"
      title={t.legendTitle}
      className="w-[76rem] max-h-(--available-height)"
      trigger={<Button id="legend">{t.legend}</Button>}
    >
      <Suspense>
        <Legend />
      </Suspense>
    </Popover>
  );
}
