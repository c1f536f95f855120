'use client';

import { useEffect, useEffectEvent, useState } from 'react';

import type { DatasetIndex } from '@/data/dataset-index';
import { unpack } from '@/data/read/packed-dataset';
import { findEvents } from '@/data/search-events';
import { parseSearch } from '@/data/search-query';
import { inSlices } from '@/data/slices';

import type { ReadRequest, ReadingProgress, Refusal, WorkerMessage } from './messages';
import { readSource } from './read-source';

export interface ReaderHandlers {
  readonly onDataset: (
    request: ReadRequest,
    dataset: { readonly index: DatasetIndex; readonly reports: number },
  ) => void;
  readonly onRefusal: (request: ReadRequest, refusal: Refusal) => void;
}

const NOTHING_YET: ReadingProgress = { bytes: 0, total: null, events: 0 };

/**
 * Reads what is asked for in a worker of its own; another request, or none, ends that worker.
 *
 * @param q what is to be searched for in it: found before it is shown, in slices
 * @returns how far it is
 */
export function useReader(
  request: ReadRequest | null,
  { onDataset, onRefusal }: ReaderHandlers,
  q = '',
): ReadingProgress {
  const [last, setLast] = useState({ request, progress: NOTHING_YET });

  const show = useEffectEvent(onDataset);
  const onMessage = useEffectEvent(
    (from: ReadRequest, message: WorkerMessage, signal: AbortSignal) => {
      switch (message.kind) {
        case 'progress':
          setLast({ request: from, progress: message });
          break;
        case 'dataset': {
          const { reports } = message.dataset;
          const index = unpack(message.dataset);
          inSlices(findEvents(index, parseSearch(q)), { signal }).then(
            () => show(from, { index, reports }),
            (reason: unknown) => {
              if (!signal.aborted) reportError(reason);
            },
          );
          break;
        }
        case 'failure':
        case 'problems':
          onRefusal(from, message);
      }
    },
  );

  useEffect(() => {
    if (!request) return;
    const leaving = new AbortController();
    const end = readSource(request, (message) => onMessage(request, message, leaving.signal));
    return () => {
      leaving.abort();
      end();
    };
  }, [request]);

  return last.request === request ? last.progress : NOTHING_YET;
}
