'use client';

import { nameOf, type Source } from '@/components/dataset/messages';
import { NOT_COMPARED } from '@/components/timeline/compared';
import { isPack } from '@/components/view/pack';

import { ChangesDoor } from './lazy-parts';
import type { Exploration } from './use-explorer';

/** The same for every version of a dataset; without the reports it has other dates. */
function seenKey(source: Source | null, external: boolean): string {
  const place = isPack() ? `pack ${window.location.pathname}` : 'built-in';
  const name = source ? `${source.kind} ${nameOf(source)}` : place;
  return external ? name : `${name} articles only`;
}

/** What changed in the present dataset, under the header. */
export function ChangesSince({ exploration }: { readonly exploration: Exploration }) {
  const { index, source, state, today, compared, setCompared, setChangesOpen } = exploration;
  return (
    <ChangesDoor
      key={state.external ? 'all' : 'articles'}
      index={index}
      datasetKey={seenKey(source, state.external)}
      isFile={source?.kind === 'file'}
      external={state.external}
      today={today}
      open={exploration.changesOpen}
      onOpenChange={setChangesOpen}
      isCompared={compared !== NOT_COMPARED}
      onCompared={(other) => setCompared(other ?? NOT_COMPARED)}
      eventHref={exploration.eventHref}
      onSelect={(id) => {
        setChangesOpen(false);
        exploration.selection.select(id);
      }}
    />
  );
}
