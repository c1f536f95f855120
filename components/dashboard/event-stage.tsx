'use client';

import { Suspense, use, useCallback, useMemo } from 'react';

import { EmptyResult } from '@/components/filter/empty-result';
import { useMessages } from '@/components/i18n/use-messages';
import { ComparedContext } from '@/components/timeline/compared';
import { toGaps } from '@/components/timeline/gaps';
import { StageContext } from '@/components/timeline/stage';
import { Timeline } from '@/components/timeline/timeline';
import { PartBoundary } from '@/components/ui/part-boundary';
import { Present } from '@/components/ui/present';
import { NOT_ARRANGED, type LaneGrouping } from '@/components/view/view-state';
import { filterSpan } from '@/data/event-filter';
import { emptyMonths } from '@/data/months-collected';

import { DetailsPanel, useDetailsWidth } from './details-panel';
import { CopyCitation, EventDetails, ListPane, TaskBoard } from './lazy-parts';
import type { Exploration } from './use-explorer';
import { useExports } from './use-exports';

/** The events as timeline, list or tasks, and beside them the selected one's details. */
export function EventStage({
  exploration,
  run,
  passages,
}: {
  readonly exploration: Exploration;
  /** Changes with each dataset that a benchmark opens in place of another. */
  readonly run: number;
  /** Ids of the articles whose text this installation holds. */
  readonly passages: readonly string[];
}) {
  const { index, update, today, selected, selection, comparison, changeFilter } = exploration;
  const { state, events, isLate } = exploration.staged;
  const { eventHref, pageHref, filterOnly, filterLeader, filterInstitution, presented } =
    exploration;
  const { events: main, asked, takesFocus, select, step, close } = selection;
  const { from, to } = state.filter;
  const filterRange = useMemo(() => filterSpan({ from, to }), [from, to]);
  const { asOf } = use(StageContext);
  const told = asOf ?? today;
  const gaps = useMemo(() => toGaps(emptyMonths(index, told)), [index, told]);
  const present = useMemo(() => new Set(passages), [passages]);
  const coveredPx = useDetailsWidth(selected !== null);
  const { app: t } = useMessages();
  const { context } = useExports(exploration);
  const filterLane = (grouping: LaneGrouping, id: string) => {
    if (grouping === 'leader') filterOnly('leaders', id);
    else if (grouping === 'institution') filterOnly('institutions', id);
    else if (grouping === 'kind') filterOnly('kinds', id);
  };
  const loadPassage = useCallback(
    async (articleId: string) => {
      const file = index.articles.get(articleId)?.file;
      const root = presented.scene === null ? '' : '../';
      const response = await fetch(`${root}articles/${encodeURIComponent(file ?? '')}`);
      if (!response.ok) throw new Error(`${response.status}`);
      return response.text();
    },
    [index, presented.scene],
  );
  return (
    <ComparedContext value={comparison.compared}>
      <main
        ref={main}
        id="events"
        tabIndex={-1}
        aria-busy={isLate || undefined}
        className="relative min-h-0 flex-1"
      >
        {events.size === 0 && (
          <EmptyResult index={index} filter={state.filter} onChange={changeFilter} />
        )}
        <PartBoundary resetOn={state.view}>
          <Suspense>
            <Present onPresent={exploration.setPresent} />
            {events.size > 0 && state.view === 'list' && (
              <ListPane
                events={events}
                index={index}
                grouping={state.group}
                onGrouping={(group) => update({ group })}
                selected={exploration.state.event}
                coveredPx={coveredPx}
                eventHref={eventHref}
                pageHref={pageHref}
                onSelect={select}
                onFilterName={filterOnly}
              />
            )}
            {events.size > 0 && state.view === 'tasks' && (
              <TaskBoard
                index={index}
                events={events}
                view={state.tasks}
                today={today}
                selected={exploration.state.event}
                coveredPx={coveredPx}
                eventHref={eventHref}
                onSelect={select}
                onFilterLeader={filterLeader}
                onFilterInstitution={filterInstitution}
                onView={(patch) => update({ tasks: { ...exploration.state.tasks, ...patch } })}
              />
            )}
          </Suspense>
        </PartBoundary>
        {events.size > 0 && state.view === 'timeline' && exploration.mounted && (
          <>
            <p className="hidden py-6 print:block">{t.printHint}</p>
            <div className="contents print:hidden">
              <PartBoundary>
                <Timeline
                  key={run}
                  index={index}
                  events={events}
                  filterRange={filterRange}
                  grouping={state.lanes}
                  arrangement={state.arrangement}
                  selected={selected?.id ?? null}
                  range={state.span}
                  home={exploration.home}
                  gaps={gaps}
                  today={today}
                  asked={asked}
                  coveredPx={coveredPx}
                  letters={exploration.letters}
                  isLate={isLate || comparison.isPending}
                  painted={exploration.painted}
                  onSelect={select}
                  onStep={step}
                  onRange={(span) => update({ span }, 'replace')}
                  // Other lanes have other ids: what was made of these means nothing for them.
                  onGrouping={(lanes) => update({ lanes, arrangement: NOT_ARRANGED })}
                  onArrange={(arrangement) => update({ arrangement })}
                  onFilterLane={(id) => filterLane(state.lanes, id)}
                  onFilterDates={({ first, last }) => changeFilter({ from: first, to: last })}
                />
              </PartBoundary>
            </div>
          </>
        )}
        {selected && (
          <DetailsPanel>
            <PartBoundary resetOn={selected}>
              <EventDetails
                event={selected}
                index={index}
                today={state.tasks.asOf ?? today}
                eventHref={eventHref}
                pageHref={pageHref && pageHref(selected.id)}
                onSelect={select}
                onFilterLeader={filterLeader}
                onFilterInstitution={filterInstitution}
                onClose={close}
                actions={
                  <PartBoundary resetOn={selected}>
                    <CopyCitation key={selected.id} event={selected} context={context} />
                  </PartBoundary>
                }
                passages={present}
                loadPassage={loadPassage}
                focusHeading={takesFocus}
              />
            </PartBoundary>
          </DetailsPanel>
        )}
      </main>
    </ComparedContext>
  );
}
