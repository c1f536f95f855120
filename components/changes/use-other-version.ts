'use client';

import { useMemo, useState } from 'react';

import type { ReadRequest, Refusal } from '@/components/dataset/messages';
import { useReader } from '@/components/dataset/use-reader';
import { traceAll, type Traces } from '@/data/compare/compare';
import { inSlices } from '@/data/slices';

export interface OtherVersion {
  readonly name: string;
  readonly traces: Traces;
}

export interface OtherVersionHandle {
  readonly other: OtherVersion | null;
  /** The name of a file. */
  readonly reading: string | null;
  readonly refused: { readonly name: string; readonly refusal: Refusal } | null;
  readonly open: (file: File) => void;
  readonly leave: () => void;
}

/**
 * Another version of the dataset, from a file.
 *
 * @param onChange before another version takes the place of this one
 */
export function useOtherVersion(external: boolean, onChange: () => void): OtherVersionHandle {
  const [chosen, setChosen] = useState<{ readonly file: File; readonly openedAt: number } | null>(
    null,
  );
  const [other, setOther] = useState<OtherVersion | null>(null);
  const [refused, setRefused] = useState<OtherVersionHandle['refused']>(null);
  const request = useMemo<ReadRequest | null>(
    () => chosen && { source: { kind: 'file', ...chosen }, external },
    [chosen, external],
  );
  useReader(request, {
    onDataset: (_, { index }) => {
      const name = chosen?.file.name ?? '';
      void inSlices(traceAll(index.events)).then((traces) => {
        onChange();
        setOther({ name, traces });
        setChosen(null);
      });
    },
    onRefusal: (_, refusal) => {
      setRefused({ name: chosen?.file.name ?? '', refusal });
      setChosen(null);
    },
  });
  return {
    other,
    reading: chosen?.file.name ?? null,
    refused,
    open: (file) => {
      setRefused(null);
      setChosen({ file, openedAt: performance.now() });
    },
    leave: () => {
      onChange();
      setOther(null);
    },
  };
}
