'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';

import { nameOf, type ReadingProgress, type Source } from './messages';

/** How far a dataset is read, and the way to stop it. */
export function ReadingCard({
  source,
  progress: { bytes, total, events },
  onCancel,
}: {
  readonly source: Source;
  readonly progress: ReadingProgress;
  readonly onCancel: () => void;
}) {
  const { dataset: t } = useMessages();
  const share = total === null || total === 0 ? null : Math.min(1, bytes / total);
  const percent = share === null ? null : Math.floor(share * 100);
  return (
    <div className="flex items-center gap-4">
      <div className="min-w-0 flex-1">
        <p className="truncate font-medium">{t.reading(nameOf(source))}</p>
        <div
          role="progressbar"
          aria-label={t.reading(nameOf(source))}
          aria-valuemin={0}
          aria-valuemax={100}
          {...(percent === null ? {} : { 'aria-valuenow': percent })}
          className="my-2 h-1 overflow-hidden rounded-full bg-sunken"
        >
          {percent !== null && <div className="h-full bg-ink" style={{ width: `${percent}%` }} />}
        </div>
        <p className="text-13 text-ink-2 tabular-nums">
          {percent === null ? t.megabytes(bytes / 1e6) : t.percent(percent)}
          {events > 0 && ` · ${t.events(events)}`}
        </p>
      </div>
      <Button variant="outlined" onClick={onCancel}>
        {t.cancel}
      </Button>
    </div>
  );
}
