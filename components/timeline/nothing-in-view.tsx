'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

import type { Elsewhere } from './elsewhere';

/** Says so where a view shows nothing, and leads to what there is. */
export function NothingInView({
  elsewhere,
  left,
  width,
  isVertical = false,
  onGo,
}: {
  /** `null` while something is in view. */
  readonly elsewhere: Elsewhere | null;
  /** Where the plot begins, and how much of it is free, px. */
  readonly left: number;
  readonly width: number;
  /** Time runs downwards. */
  readonly isVertical?: boolean;
  readonly onGo: (ms: number) => void;
}) {
  const { timeline: t } = useMessages();
  const { earlier, later } = elsewhere ?? { earlier: null, later: null };
  // The region is always there: what is inserted together with its words is often not spoken.
  return (
    <div
      role="status"
      className="pointer-events-none absolute top-1/3 z-10 flex justify-center"
      style={{ left, width }}
    >
      {elsewhere && (
        <div className="pointer-events-auto rounded-lg bg-paper px-4 py-3 text-center shadow-float">
          <p className="text-14 text-ink-2">
            {earlier || later ? t.nothingInView : t.nothingDated}
          </p>
          {(earlier || later) && (
            <div className="mt-2 flex justify-center gap-2">
              {earlier && (
                <Button variant="outlined" onClick={() => onGo(earlier.nearest)}>
                  <Icon name={isVertical ? 'up' : 'left'} />
                  {t.earlierEvents(earlier.count)}
                </Button>
              )}
              {later && (
                <Button variant="outlined" onClick={() => onGo(later.nearest)}>
                  {t.laterEvents(later.count)}
                  <Icon name={isVertical ? 'down' : 'right'} />
                </Button>
              )}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
