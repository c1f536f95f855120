'use client';

import { useCallback, useMemo, useState } from 'react';

import type { TimelineEvent } from '@/data/schema';

/** Which bundles the reader opened (true) or closed (false), by meeting. */
export function useBundles(selected: TimelineEvent | undefined): {
  readonly bundles: ReadonlyMap<string, boolean>;
  readonly toggle: (meetingId: string, open: boolean) => void;
} {
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(new Map());
  const meeting = selected?.task?.assignedAt ?? selected?.id;
  // A selected task must be seen, and what a selected meeting set: the bundle opens unless the reader
  // closed it.
  const bundles = useMemo(
    () => (meeting && !touched.has(meeting) ? new Map([...touched, [meeting, true]]) : touched),
    [touched, meeting],
  );
  const toggle = useCallback(
    (meetingId: string, open: boolean) =>
      setTouched((known) => new Map([...known, [meetingId, open]])),
    [],
  );
  return { bundles, toggle };
}
