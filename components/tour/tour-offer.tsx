'use client';

import { TOUR } from '@/components/i18n/tour';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';

/** Offers the tour at the first visit, over a corner of the page and without taking the focus. */
export function TourOffer({
  onTake,
  onDecline,
}: {
  readonly onTake: () => void;
  readonly onDecline: () => void;
}) {
  const t = useWords(TOUR);
  return (
    <section
      aria-label={t.title}
      className="fixed bottom-4 left-4 z-30 max-w-[min(22rem,calc(100vw-2rem))] rounded-xl bg-paper p-4 shadow-float print:hidden"
    >
      <p className="text-14 font-semibold">{t.offer}</p>
      <p className="mt-1 text-13 text-ink-2">{t.offerNote}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="chosen" onClick={onTake}>
          {t.take}
        </Button>
        <Button onClick={onDecline}>{t.decline}</Button>
      </div>
    </section>
  );
}
