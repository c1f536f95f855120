'use client';

import { Suspense } from 'react';

import { PartBoundary } from '@/components/ui/part-boundary';
import { useStoredFlag } from '@/components/view/use-stored-flag';

import { Tour, TourOffer } from './lazy-parts';

/** The tour: offered at the first visit, and there whenever it is asked for. */
export function Guide({
  isTaken,
  onTaken,
  mayOffer,
}: {
  readonly isTaken: boolean;
  readonly onTaken: (isTaken: boolean) => void;
  /** Nothing stands where the offer would. */
  readonly mayOffer: boolean;
}) {
  const [isNew, setNew] = useStoredFlag('new-here', true);
  const take = () => {
    setNew(false);
    onTaken(true);
  };
  return (
    <PartBoundary floats>
      <Suspense>
        {isTaken && <Tour onEnd={() => onTaken(false)} />}
        {isNew && mayOffer && !isTaken && (
          <TourOffer onTake={take} onDecline={() => setNew(false)} />
        )}
      </Suspense>
    </PartBoundary>
  );
}
