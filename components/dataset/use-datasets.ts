'use client';

import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';

import { useViewState } from '@/components/view/use-view-state';
import { indexArticlesOnly, indexDataset, type DatasetIndex } from '@/data/dataset-index';
import type { Dataset } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

import type { ReadRequest, ReadingProgress, Refusal, Source } from './messages';
import { readWhole } from './read-source';
import { useReader } from './use-reader';

/** A dataset in memory, as it is shown: with or without what reports add. */
export interface ShownDataset {
  readonly index: DatasetIndex;
  /** With what reports add, also while they are left out; rejects if its file is not there any more. */
  readonly wholeIndex: (signal?: AbortSignal) => Promise<DatasetIndex>;
  /** How many reports it has, also if they are left out. */
  readonly reports: number;
  /** `null`: it came with the page. */
  readonly source: Source | null;
}

export interface RefusedSource {
  /** Files that came together have no name in common. */
  readonly source: Source | null;
  readonly refusal: Refusal;
}

export interface DatasetsHandle {
  readonly lang: Lang;
  /** `null` while what the address names is not there: nothing else is the answer to it. */
  readonly shown: ShownDataset | null;
  /** The reader opened or left one here: no link led to what is shown. */
  readonly isChosen: boolean;
  readonly reading: { readonly source: Source; readonly progress: ReadingProgress } | null;
  readonly refused: RefusedSource | null;
  readonly open: (file: File) => void;
  readonly refuse: (refusal: Refusal) => void;
  /** Ends the reading; what was there before stays. */
  readonly cancel: () => void;
  /** Goes back to the built-in dataset. */
  readonly leave: () => void;
  readonly dismissRefusal: () => void;
}

interface Loaded extends ShownDataset {
  readonly source: Source;
  readonly external: boolean;
}

/** The dataset that is looked at: the one that came with the page, a file's, or an address's. */
export function useDatasets(builtIn: Dataset): DatasetsHandle {
  const { state, update } = useViewState();
  const { data: path, external, lang } = state;
  const [file, setFile] = useState<Source | null>(null);
  const [opening, setOpening] = useState<Source | null>(null);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [refused, setRefused] = useState<RefusedSource | null>(null);
  const [isTold, setIsTold] = useState(true);
  const [isChosen, setIsChosen] = useState(false);

  const address = useMemo<Source | null>(
    () =>
      path === null
        ? null
        : { kind: 'address', path, href: new URL(path, window.location.href).href },
    [path],
  );
  const wanted = address ?? file;
  const current = loaded !== null && loaded.source === wanted ? loaded : null;
  const isCurrent = current !== null && (current.external === external || current.reports === 0);
  const isRefused = current === null && refused !== null && refused.source === wanted;
  const source = opening ?? (isCurrent || isRefused ? null : wanted);
  const request = useMemo<ReadRequest | null>(
    () => source && { source, external },
    [source, external],
  );

  const progress = useReader(
    request,
    {
      onDataset: (from, { index, reports }) => {
        performance.mark('timeline:data');
        // A hundred thousand events are drawn for the first time: in steps, so that the page goes on.
        startTransition(() => {
          const isWhole = from.external || reports === 0;
          const wholeIndex = async (signal?: AbortSignal) =>
            isWhole ? index : readWhole(from.source, signal);
          setLoaded({ ...from, index, wholeIndex, reports });
          setRefused(null);
          if (from.source !== opening) return;
          setFile(opening);
          setIsChosen(true);
          setOpening(null);
          update({ data: null });
        });
      },
      onRefusal: (from, refusal) => {
        setRefused({ source: from.source, refusal });
        setIsTold(false);
        if (from.source === opening) setOpening(null);
        else if (current) update({ external: current.external }, 'replace');
      },
    },
    state.filter.q,
  );

  const open = useCallback((chosen: File) => {
    setOpening({ kind: 'file', file: chosen, openedAt: performance.now() });
  }, []);
  const refuse = useCallback((refusal: Refusal) => {
    setRefused({ source: null, refusal });
    setIsTold(false);
  }, []);
  const leave = () => {
    setLoaded(null);
    setFile(null);
    setOpening(null);
    setIsChosen(true);
    update({ data: null });
  };
  const cancel = () => {
    if (opening) setOpening(null);
    else if (current) update({ external: current.external }, 'replace');
    else leave();
  };

  const own = useBuiltIn(builtIn, external);
  const shown = wanted === null ? own : current;
  const isOwn = wanted === null;
  useEffect(() => {
    if (isOwn) performance.mark('timeline:data');
  }, [isOwn]);
  return {
    lang,
    shown,
    isChosen,
    reading: request && { source: request.source, progress },
    refused: isTold ? null : refused,
    open,
    refuse,
    cancel,
    leave,
    dismissRefusal: () => setIsTold(true),
  };
}

function useBuiltIn(dataset: Dataset, external: boolean): ShownDataset {
  return useMemo(() => {
    const index = external ? indexDataset(dataset) : indexArticlesOnly(dataset);
    return {
      index,
      wholeIndex: async () => (external ? index : indexDataset(dataset)),
      reports: dataset.articles.filter((article) => article.external).length,
      source: null,
    };
  }, [dataset, external]);
}
