'use client';

import { useEffect, useRef } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';

import { nameOf, type Source } from './messages';

/** Says whose dataset this is, so that nobody takes it for the built-in one, and leads back there. */
export function DatasetBanner({
  source,
  events,
  onLeave,
}: {
  readonly source: Source;
  /** How many events it has. */
  readonly events: number;
  readonly onLeave: () => void;
}) {
  const { dataset: t } = useMessages();
  const ref = useRef<HTMLElement>(null);
  const isFile = source.kind === 'file';
  useEffect(() => {
    // What was pressed or dropped upon is gone with the picture; a link's page begins at its top.
    if (isFile) ref.current?.focus();
  }, [isFile]);
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-label={t.banner}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line bg-surface px-4 py-1.5 text-13"
    >
      <p className="min-w-0">
        <strong className="font-semibold wrap-anywhere">{nameOf(source)}</strong>
        {` · ${t.events(events)}`}
      </p>
      {isFile && <p className="text-ink-2">{t.fileOnly}</p>}
      <Button variant="outlined" className="ml-auto print:hidden" onClick={onLeave}>
        {t.back}
      </Button>
    </section>
  );
}
