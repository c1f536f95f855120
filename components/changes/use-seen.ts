'use client';

import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';

import { traceAll } from '@/data/compare/compare';
import { parseSeen, serializeSeen, type SeenVersion } from '@/data/compare/seen-version';
import type { DatasetIndex } from '@/data/dataset-index';
import { MAX_SEEN_EVENTS } from '@/data/read/limits';
import { inSlices } from '@/data/slices';
import type { CalendarDay } from '@/data/time';

import { isSeenKept, readSeen, subscribeToSeen, writeSeen } from './seen-store';

export interface SeenHandle {
  /** The version that was seen last; `null` if none was, or none that can be read. */
  readonly seen: SeenVersion | null;
  /** What is kept but cannot be read: another version of the program wrote it. It stays. */
  readonly unreadable: string | null;
  readonly isKept: boolean;
  readonly isTooLarge: boolean;
  /** The version at hand is seen from now on. */
  readonly markSeen: () => void;
}

/**
 * @param key of the dataset, whatever its version
 * @param isRemembered whether a first look is remembered without being asked
 */
export function useSeen(
  { events }: DatasetIndex,
  key: string,
  isRemembered: boolean,
  today: CalendarDay,
): SeenHandle {
  const text = useSyncExternalStore(
    subscribeToSeen,
    () => readSeen(key),
    () => null,
  );
  const isKept = useSyncExternalStore(
    subscribeToSeen,
    () => isSeenKept(key),
    () => true,
  );
  const seen = useMemo(() => (text === null ? null : parseSeen(text)), [text]);
  const isTooLarge = events.size > MAX_SEEN_EVENTS;

  const remember = useCallback(
    async (signal?: AbortSignal) => {
      const traces = await inSlices(traceAll(events), signal ? { signal } : {});
      writeSeen(key, serializeSeen({ seenOn: today, traces }));
    },
    [events, key, today],
  );
  const isFirst = text === null && isRemembered && !isTooLarge;
  useEffect(() => {
    if (!isFirst) return;
    const leaving = new AbortController();
    // Rejected only when it is left.
    remember(leaving.signal).catch(() => undefined);
    return () => leaving.abort();
  }, [isFirst, remember]);
  return {
    seen,
    unreadable: seen ? null : text,
    isKept,
    isTooLarge,
    markSeen: () => void remember(),
  };
}
