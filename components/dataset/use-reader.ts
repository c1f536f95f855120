'use client';

import { useEffect, useEffectEvent, useState } from 'react';

import type { DatasetIndex } from '@/data/dataset-index';
import { unpack } from '@/data/read/packed-dataset';

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
 * @returns how far it is
 */
export function useReader(
  request: ReadRequest | null,
  { onDataset, onRefusal }: ReaderHandlers,
): ReadingProgress {
  const [last, setLast] = useState({ request, progress: NOTHING_YET });

  const onMessage = useEffectEvent((from: ReadRequest, message: WorkerMessage) => {
    switch (message.kind) {
      case 'progress':
        setLast({ request: from, progress: message });
        break;
      case 'dataset':
        onDataset(from, { index: unpack(message.dataset), reports: message.dataset.reports });
        break;
      case 'failure':
      case 'problems':
        onRefusal(from, message);
    }
  });

  useEffect(() => {
    if (!request) return;
    return readSource(request, (message) => onMessage(request, message));
  }, [request]);

  return last.request === request ? last.progress : NOTHING_YET;
}
