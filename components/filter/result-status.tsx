'use client';

import { useEffect, useState } from 'react';

import { useMessages } from '@/components/i18n/use-messages';

/** Longer than the pause between two letters: what is spoken is the result, once. */
const SETTLED_MS = 400;

/** How much of the dataset the filter leaves: seen at once, spoken when it has settled. */
export function ResultStatus({
  shown,
  total,
  undated,
}: {
  /** Events that pass the filter. */
  readonly shown: number;
  readonly total: number;
  /** Events without a date, which only the date range hides. */
  readonly undated: number;
}) {
  const { filter: t } = useMessages();
  const words = t.shown(shown, total);
  const hidden = undated > 0 ? t.undatedHidden(undated) : '';
  const spoken = useSettled(
    [words, hidden, shown === 0 ? t.emptyTitle : ''].filter(Boolean).join(' · '),
  );
  return (
    <>
      <p aria-hidden="true" className="ml-auto text-right text-13 text-ink-2">
        {words}
        {/* Beneath it: beside it, the chips would have no room. */}
        {hidden !== '' && <span className="block text-12 text-ink-3">{hidden}</span>}
      </p>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </>
  );
}

/** A text as it was when it last stayed the same for a while. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
