'use client';

import { useCallback, useMemo, useState } from 'react';

import type { TimelineEvent } from '@/data/schema';

import { bundlesFor } from './bundles-for';

/** Which bundles the reader opened (true) or closed (false), by meeting. */
export function useBundles(selected: TimelineEvent | undefined): {
  readonly bundles: ReadonlyMap<string, boolean>;
  readonly toggle: (meetingId: string, open: boolean) => void;
} {
  const [touched, setTouched] = useState<ReadonlyMap<string, boolean>>(new Map());
  const bundles = useMemo(() => bundlesFor(selected, touched), [selected, touched]);
  const toggle = useCallback(
    (meetingId: string, open: boolean) =>
      setTouched((known) => new Map([...known, [meetingId, open]])),
    [],
  );
  return { bundles, toggle };
}
