'use client';

import { Suspense } from 'react';

import type { ShownDataset } from '@/components/dataset/use-datasets';
import { FilterBar } from '@/components/filter/filter-bar';
import { IgnoredNotice } from '@/components/filter/ignored-notice';
import { useMessages } from '@/components/i18n/use-messages';
import { classNames } from '@/components/ui/class-names';
import { SearchedContext } from '@/components/ui/marked';
import { PartBoundary } from '@/components/ui/part-boundary';
import { useKeys } from '@/components/ui/use-keys';
import { sitePath } from '@/components/view/page-path';
import { serializeViewState } from '@/components/view/view-url';

import { ChangesSince } from './changes-since';
import { EventStage } from './event-stage';
import { ExplorerHeader } from './explorer-header';
import { FindAndGo } from './find-and-go';
import { Guide } from './guide';
import { KeysHelp } from './keys-help';
import { DatasetBanner, EmbedBar, PaperView, Presenter, ScriptEditor } from './lazy-parts';
import { shownView } from './shown-view';
import { useExplorer } from './use-explorer';
import { WithoutScripts } from './without-scripts';

/** Composes the features over one dataset and one ViewState. */
export function Explorer({
  shown,
  isChosen,
  run,
  passages,
  startsOnStage,
  onOpen,
  onLeave,
}: {
  readonly shown: ShownDataset;
  /** The reader opened it here, or came back to it: no link led to it. */
  readonly isChosen: boolean;
  /** Changes with each dataset that a benchmark opens in place of another. */
  readonly run: number;
  readonly passages: readonly string[];
  readonly startsOnStage: boolean;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
}) {
  const exploration = useExplorer(shown, startsOnStage);
  const { index, source, state, events, update, today, mounted, embedded } = exploration;
  const { selected, selection, presented, printed, comparison, changeFilter, setKeysOpen } =
    exploration;
  const { app: t } = useMessages();
  const onScreen = shownView(exploration, onLeave);

  useKeys(
    {
      '/': (event) => {
        event.preventDefault();
        document.getElementById('search')?.focus();
      },
      '?': () => setKeysOpen(true),
      p: () => presented.start(1),
      Escape: () => {
        if (state.event !== null) selection.close();
        else if (state.filter.q !== '') changeFilter({ q: '' });
      },
    },
    exploration.letters,
  );

  const filterBar = (
    <PartBoundary resetOn={state.filter}>
      <FilterBar
        index={index}
        filter={state.filter}
        shown={events.size}
        inView={state.span && { from: state.span.first, to: state.span.last }}
        today={today}
        onChange={changeFilter}
      />
    </PartBoundary>
  );
  const stage = <EventStage exploration={exploration} run={run} passages={passages} />;
  if (mounted && printed.is) {
    return (
      <PartBoundary>
        <Suspense>
          <PaperView
            index={index}
            wholeIndex={exploration.wholeIndex}
            state={state}
            compared={comparison.isPending ? null : comparison.compared}
            today={today}
            onLeave={printed.leave}
          />
        </Suspense>
      </PartBoundary>
    );
  }
  if (mounted && presented.scene !== null) {
    return (
      <SearchedContext value={exploration.searched}>
        <PartBoundary resetOn={presented.scene}>
          <Suspense>
            <Presenter
              index={index}
              scene={presented.scene}
              selected={selected?.id ?? null}
              source={source}
              onCloseDetails={selection.close}
              onLanguage={() => update({ lang: state.lang === 'en' ? 'vi' : 'en' }, 'replace')}
              onLeave={presented.leave}
              tools={filterBar}
            >
              {stage}
            </Presenter>
          </Suspense>
        </PartBoundary>
      </SearchedContext>
    );
  }
  return (
    <SearchedContext value={exploration.searched}>
      <div
        className={classNames(
          'with-scripts flex h-dvh flex-col print:h-auto',
          embedded ? 'min-h-64' : 'min-h-144',
        )}
      >
        <a
          href="#events"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-paper focus:p-3"
        >
          {t.skipToContent}
        </a>
        {embedded ? (
          <PartBoundary>
            <Suspense>
              <EmbedBar
                index={index}
                filter={state.filter}
                shown={events.size}
                whole={sitePath(`/${serializeViewState(state)}`)}
                onChange={changeFilter}
              />
            </Suspense>
          </PartBoundary>
        ) : (
          <PartBoundary>
            <ExplorerHeader
              exploration={exploration}
              shown={onScreen}
              passages={passages}
              onOpen={onOpen}
            />
          </PartBoundary>
        )}
        {source && (
          <PartBoundary resetOn={source}>
            <Suspense>
              <DatasetBanner source={source} events={index.events.size} onLeave={onLeave} />
            </Suspense>
          </PartBoundary>
        )}
        {!embedded && filterBar}
        <IgnoredNotice
          ignored={exploration.ignored}
          isLacking={isChosen && exploration.isLacking}
          onDismiss={() => {
            selection.events.current?.focus();
            exploration.dismissIgnored();
          }}
        />
        <PartBoundary floats>
          <Suspense>
            {/* What a benchmark opens is no other version of the dataset. */}
            {mounted && !embedded && run === 0 && <ChangesSince exploration={exploration} />}
          </Suspense>
        </PartBoundary>
        <div className="relative flex min-h-0 flex-1">
          <div className="flex min-w-0 flex-1 flex-col">{stage}</div>
          {exploration.isEditing && (
            <PartBoundary>
              <Suspense>
                <ScriptEditor
                  index={index}
                  wholeIndex={exploration.wholeIndex}
                  selected={selected?.id ?? null}
                  onPresent={presented.start}
                  onClose={() => exploration.setEditing(false)}
                />
              </Suspense>
            </PartBoundary>
          )}
        </div>
        <FindAndGo
          exploration={exploration}
          onOpen={onOpen}
          onPrint={printed.start}
          savedViews={async () =>
            (await import('@/components/saved/named-views')).namedViews(onScreen)
          }
        />
        <KeysHelp
          open={exploration.keysOpen}
          onOpenChange={setKeysOpen}
          letters={exploration.letters}
          onLetters={exploration.setLetters}
          onTour={() => {
            setKeysOpen(false);
            exploration.setTourTaken(true);
          }}
        />
        {mounted && !embedded && (
          <Guide
            isTaken={exploration.tourTaken}
            onTaken={exploration.setTourTaken}
            mayOffer={selected === null && !exploration.isEditing}
          />
        )}
      </div>
      {!mounted && <WithoutScripts exploration={exploration} />}
    </SearchedContext>
  );
}
