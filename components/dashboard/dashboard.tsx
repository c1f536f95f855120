'use client';

import { useRef } from 'react';

import { useBench } from '@/components/bench/use-bench';
import { DatasetDoor } from '@/components/dataset/dataset-door';
import { DatasetPending } from '@/components/dataset/dataset-pending';
import { keyOf } from '@/components/dataset/messages';
import { useDatasets } from '@/components/dataset/use-datasets';
import { LocaleContext } from '@/components/i18n/use-messages';
import { UpdateNotice } from '@/components/offline/update-notice';
import { PartBoundary } from '@/components/ui/part-boundary';
import type { Dataset } from '@/data/schema';

import { Explorer } from './explorer';

/** The client's root: whatever dataset is looked at, and the way to another one. */
export function Dashboard({
  dataset,
  passages,
  startsOnStage = false,
}: {
  readonly dataset: Dataset;
  /** The page is there to present. */
  readonly startsOnStage?: boolean;
  /** Ids of the articles whose text this installation holds. */
  readonly passages: readonly string[];
}) {
  const datasets = useDatasets(dataset);
  const { lang, leave } = datasets;
  const bench = useBench();
  const shown = bench
    ? { index: bench.index, wholeIndex: async () => bench.index, reports: 0, source: null }
    : datasets.shown;
  const file = useRef<HTMLInputElement>(null);
  return (
    <LocaleContext value={lang}>
      {shown ? (
        <PartBoundary resetOn={shown}>
          <Explorer
            // Another dataset is another beginning: nothing of this one holds there.
            key={shown.source ? keyOf(shown.source) : 'built-in'}
            run={bench?.run ?? 0}
            shown={shown}
            isChosen={datasets.isChosen}
            passages={shown.source ? NO_PASSAGES : passages}
            startsOnStage={startsOnStage}
            onOpen={() => file.current?.click()}
            onLeave={leave}
          />
        </PartBoundary>
      ) : (
        <DatasetPending {...datasets} />
      )}
      <PartBoundary floats>
        <DatasetDoor datasets={datasets} input={file} />
      </PartBoundary>
      {!bench && <UpdateNotice />}
    </LocaleContext>
  );
}

/** Texts of articles come with the page; those of another dataset's are elsewhere. */
const NO_PASSAGES: readonly string[] = [];
