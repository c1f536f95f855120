'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';

import { ReadingCard } from './reading-card';
import type { DatasetsHandle } from './use-datasets';

/** What stands there until the dataset that the address names has come, or if it does not. */
export function DatasetPending({
  reading,
  cancel,
  leave,
}: Pick<DatasetsHandle, 'reading' | 'cancel' | 'leave'>) {
  const { dataset: t } = useMessages();
  return (
    <main className="with-scripts grid min-h-dvh place-content-center p-4">
      <div className="w-96 max-w-full">
        {reading ? (
          <ReadingCard {...reading} onCancel={cancel} />
        ) : (
          <div className="text-center">
            <h1 className="text-16 font-semibold">{t.nothingOpened}</h1>
            <Button variant="outlined" className="mt-4" onClick={leave}>
              {t.back}
            </Button>
          </div>
        )}
      </div>
    </main>
  );
}
