'use client';

import { ChangesDoor } from './lazy-parts';
import type { Exploration } from './use-explorer';

/** What changed in the present dataset, under the header. */
export function ChangesSince({ exploration }: { readonly exploration: Exploration }) {
  const { index, source, state, today, comparison, setChangesOpen } = exploration;
  return (
    <ChangesDoor
      key={state.external ? 'all' : 'articles'}
      index={index}
      datasetKey={exploration.seenAs}
      isFile={source?.kind === 'file'}
      external={state.external}
      today={today}
      open={exploration.changesOpen}
      onOpenChange={setChangesOpen}
      comparison={comparison}
      eventHref={exploration.eventHref}
      onSelect={(id) => {
        setChangesOpen(false);
        exploration.selection.select(id);
      }}
    />
  );
}
