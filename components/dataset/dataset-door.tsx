'use client';

import { lazy, Suspense, useState, type RefObject } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { PartBoundary } from '@/components/ui/part-boundary';

import { nameOf } from './messages';
import { ReadingCard } from './reading-card';
import type { DatasetsHandle } from './use-datasets';
import { useFileDrop } from './use-file-drop';

const RefusalDialog = lazy(() => import('./refusal-dialog'));

/** The ways in for another dataset, and what is told while one comes in or is turned away. */
export function DatasetDoor({
  datasets,
  input,
}: {
  readonly datasets: DatasetsHandle;
  /** A button elsewhere presses it. */
  readonly input: RefObject<HTMLInputElement | null>;
}) {
  const { dataset: t } = useMessages();
  const { reading, shown, refused, open, refuse, cancel, dismissRefusal } = datasets;
  const [told, setTold] = useState<typeof refused>(null);
  // The dialog still shows what it said while it fades.
  if (refused && told !== refused) setTold(refused);

  const isOver = useFileDrop(({ files, items }) => {
    const [file] = files;
    const isDirectory = Array.from(items).some((item) => item.webkitGetAsEntry()?.isDirectory);
    if (isDirectory) refuse({ kind: 'failure', failure: { reason: 'directory' } });
    else if (files.length > 1) refuse({ kind: 'failure', failure: { reason: 'several' } });
    else if (file) open(file);
  });

  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="timeline-file"
        aria-label={t.open}
        accept=".json,.jsonl,.ndjson,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) open(file);
          // So that the same file can be chosen again, after a change.
          currentTarget.value = '';
        }}
      />
      <p role="status" className="sr-only">
        {reading && t.reading(nameOf(reading.source))}
      </p>
      {reading && shown && (
        <div className="fixed bottom-4 left-1/2 z-30 w-96 max-w-[calc(100vw-2rem)] -translate-x-1/2 rounded-xl bg-paper p-4 shadow-float">
          <ReadingCard {...reading} onCancel={cancel} />
        </div>
      )}
      {isOver && (
        <div className="pointer-events-none fixed inset-2 z-50 grid place-content-center rounded-xl border-2 border-dashed border-ink-3 bg-paper/90 p-8 text-center">
          <p className="text-20 font-semibold">{t.drop}</p>
          <p className="mt-1 text-ink-2">{t.dropNote}</p>
        </div>
      )}
      {told && (
        <PartBoundary floats>
          <Suspense>
            <RefusalDialog
              open={refused !== null}
              refused={told}
              staysOnScreen={shown !== null}
              onClose={dismissRefusal}
            />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
