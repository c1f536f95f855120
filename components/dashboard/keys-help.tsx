'use client';

import { Suspense } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { KeyRows } from '@/components/ui/key-rows';
import { PartBoundary } from '@/components/ui/part-boundary';

import { PresentKeysList } from './lazy-parts';

/** The list of keys, and the switch for those of a single character (WCAG 2.2, 2.1.4). */
export function KeysHelp({
  open,
  onOpenChange,
  letters,
  onLetters,
  onTour,
}: {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly letters: boolean;
  readonly onLetters: (letters: boolean) => void;
  readonly onTour: () => void;
}) {
  const { app: t } = useMessages();
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t.keys.title} closeLabel={t.close}>
      {/* Only where time runs downwards: elsewhere fingers do what a mouse does. */}
      <section className="mb-6 border-b border-line pb-4 sm:hidden">
        <h3 className="mb-2 text-14 font-semibold">{t.fingers.title}</h3>
        <KeyRows rows={t.fingers.rows} />
      </section>
      <KeyRows rows={t.keys.rows} />
      <PartBoundary>
        <Suspense>
          <PresentKeysList />
        </Suspense>
      </PartBoundary>
      <label className="mt-6 flex items-start gap-3 border-t border-line pt-4">
        <input
          type="checkbox"
          checked={letters}
          className="mt-0.5 size-4 accent-ink"
          onChange={(event) => onLetters(event.currentTarget.checked)}
        />
        <span>
          {t.keys.letters}
          <span className="block text-13 text-ink-3">{t.keys.lettersNote}</span>
        </span>
      </label>
      <Button variant="outlined" className="mt-4" onClick={onTour}>
        {t.tour}
      </Button>
    </Dialog>
  );
}
