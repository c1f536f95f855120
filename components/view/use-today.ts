'use client';

import { useSyncExternalStore } from 'react';

import { todayInVietnam, type CalendarDay } from '@/data/time';

const MINUTE_MS = 60_000;

function subscribe(onChange: () => void): () => void {
  const timer = window.setInterval(onChange, MINUTE_MS);
  return () => window.clearInterval(timer);
}

/** Today in Việt Nam. The server's page holds the day it was built; the reader's own follows. */
export function useToday(): CalendarDay {
  return useSyncExternalStore(
    subscribe,
    () => todayInVietnam(Date.now()),
    () => todayInVietnam(Date.now()),
  );
}
