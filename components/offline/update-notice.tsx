'use client';

import { useEffect, useState } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';

import { watchUpdates, type Update } from './watch-updates';

/** Keeps the site for use without a network; says when a new version or new data is there. */
export function UpdateNotice() {
  const { offline: t } = useMessages();
  const [update, setUpdate] = useState<Update | null>(null);
  useEffect(() => {
    const isBuilt = process.env.NODE_ENV === 'production' && location.protocol.startsWith('http');
    if (!isBuilt || !('serviceWorker' in navigator)) return;
    return watchUpdates(navigator.serviceWorker, setUpdate, () => location.reload());
  }, []);
  return (
    <div role="status" className="print:hidden">
      {update && (
        <div className="fixed right-4 bottom-4 z-40 flex max-w-[calc(100vw-2rem)] flex-wrap items-center gap-2 rounded-xl bg-paper p-3 shadow-float">
          <p className="px-1">{update.kind === 'data' ? t.newData : t.newVersion}</p>
          <Button variant="outlined" onClick={update.take}>
            {t.reload}
          </Button>
          <Button onClick={() => setUpdate(null)}>{t.later}</Button>
        </div>
      )}
    </div>
  );
}
