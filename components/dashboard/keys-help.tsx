'use client';

import { Suspense } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { PartBoundary } from '@/components/ui/part-boundary';

import { KeysList } from './lazy-parts';

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
    <Dialog open={open} onOpenChange={onOpenChange} title={t.keysTitle} closeLabel={t.close}>
      <PartBoundary>
        <Suspense>
          <KeysList letters={letters} onLetters={onLetters} />
        </Suspense>
      </PartBoundary>
      <Button variant="outlined" className="mt-4" onClick={onTour}>
        {t.tour}
      </Button>
    </Dialog>
  );
}
