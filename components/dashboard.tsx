'use client';

import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { emptyMonths } from '@/data/months-collected';
import { EMPTY_FILTER, filterSpan, type EventFilter } from '@/data/event-filter';
import type { Dataset } from '@/data/schema';
import { parseSearch } from '@/data/search-query';
import { KINDS } from '@/data/vocabulary';

import { PresentButtons } from './briefing/present-buttons';
import { usePresented } from './briefing/use-presented';
import { DatasetBanner } from './dataset/dataset-banner';
import { DatasetDoor } from './dataset/dataset-door';
import { DatasetPending } from './dataset/dataset-pending';
import { keyOf, nameOf, type Source } from './dataset/messages';
import { useDatasets, type ShownDataset } from './dataset/use-datasets';
import { DetailsPanel, useDetailsWidth } from './details-panel';
import { EventList } from './event/event-list';
import { groupTitle } from './event/group-heading';
import { HealthPanel } from './event/health-panel';
import { groupEvents } from './event/list-groups';
import type { ExportContext, ExportSection } from './export/export-context';
import { ExportMenu } from './export/export-menu';
import { fileName } from './export/file-name';
import { EmptyResult } from './filter/empty-result';
import { FilterBar } from './filter/filter-bar';
import { IgnoredNotice } from './filter/ignored-notice';
import { EmbedBar } from './embed-bar';
import { Header } from './header';
import { MESSAGES } from './i18n/messages';
import { LocaleContext } from './i18n/use-messages';
import { KeysHelp } from './keys-help';
import {
  ChangesDoor,
  CopyCitation,
  EventDetails,
  ListPane,
  PackButton,
  PictureActions,
  Presenter,
  ScriptEditor,
  TaskBoard,
} from './lazy-parts';
import { UpdateNotice } from './offline/update-notice';
import { PaletteDoor } from './search/palette-door';
import { SearchBox } from './search/search-box';
import { daysAroundToday, daysOfResults } from './timeline/asked-days';
import { ComparedContext, NOT_COMPARED, type Compared } from './timeline/compared';
import { toGaps } from './timeline/gaps';
import { Timeline } from './timeline/timeline';
import { useHome } from './timeline/use-home';
import { Button } from './ui/button';
import { classNames } from './ui/class-names';
import { Icon } from './ui/icon';
import { Present } from './ui/present';
import { TEXT_LINK } from './ui/text-link';
import { SearchedContext } from './ui/marked';
import { PartBoundary } from './ui/part-boundary';
import { useKeys } from './ui/use-keys';
import { useBench } from './bench/use-bench';
import { useDataset } from './use-dataset';
import { useSelection } from './use-selection';
import type { Step } from './view/address';
import { isPack } from './view/pack';
import { contentsPath, pagePath, sitePath } from './view/page-path';
import { useEmbedded } from './view/use-embedded';
import { useMounted } from './view/use-mounted';
import { useReady } from './view/use-ready';
import { useStoredFlag } from './view/use-stored-flag';
import { useToday } from './view/use-today';
import { DEFAULT_VIEW, NOT_ARRANGED, type LaneGrouping } from './view/view-state';
import { serializeViewState } from './view/view-url';

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
  const shown = bench ? { index: bench.index, reports: 0, source: null } : datasets.shown;
  const file = useRef<HTMLInputElement>(null);
  return (
    <LocaleContext value={lang}>
      {shown ? (
        <Explorer
          // Another dataset is another beginning: nothing of this one holds there.
          key={shown.source ? keyOf(shown.source) : 'built-in'}
          run={bench?.run ?? 0}
          shown={shown}
          passages={shown.source ? NO_PASSAGES : passages}
          startsOnStage={startsOnStage}
          onOpen={() => file.current?.click()}
          onLeave={leave}
        />
      ) : (
        <DatasetPending {...datasets} />
      )}
      <DatasetDoor datasets={datasets} input={file} />
      {!bench && <UpdateNotice />}
    </LocaleContext>
  );
}

/** Texts of articles come with the page; those of another dataset's are elsewhere. */
const NO_PASSAGES: readonly string[] = [];

async function currentScript() {
  const { readScript } = await import('./briefing/script-store');
  return readScript().value;
}

/** The same for every version of a dataset; without the reports it has other dates. */
function seenKey(source: Source | null, external: boolean): string {
  const place = isPack() ? `pack ${window.location.pathname}` : 'built-in';
  const name = source ? `${source.kind} ${nameOf(source)}` : place;
  return external ? name : `${name} articles only`;
}

/** Composes the features over one dataset and one ViewState. */
function Explorer({
  shown: { index, reports, source },
  run,
  passages,
  startsOnStage,
  onOpen,
  onLeave,
}: {
  readonly shown: ShownDataset;
  /** Changes with each dataset that a benchmark opens in place of another. */
  readonly run: number;
  readonly passages: readonly string[];
  readonly startsOnStage: boolean;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
}) {
  const { dataset } = index;
  const { events, state, ignored, dismissIgnored, update, href } = useDataset(index);
  const { filter, lang } = state;
  const { from, to } = filter;
  const searched = useMemo(() => parseSearch(filter.q), [filter.q]);
  const filterRange = useMemo(() => filterSpan({ from, to }), [from, to]);
  const { app: t, dataset: d } = MESSAGES[lang];
  const presented = usePresented(startsOnStage);
  const [isEditing, setEditing] = useState(false);
  const mounted = useMounted();
  const embedded = useEmbedded();
  const today = useToday();
  const [letters, setLetters] = useStoredFlag('letter-keys', true);
  const [keysOpen, setKeysOpen] = useState(false);
  const [changesOpen, setChangesOpen] = useState(false);
  const [compared, setCompared] = useState<Compared | null>(null);
  const [paletteOpen, setPaletteOpen] = useState(false);
  const home = useHome(index, filter);
  const gaps = useMemo(() => toGaps(emptyMonths(index, today)), [index, today]);
  const present = useMemo(() => new Set(passages), [passages]);

  const selected = state.event === null ? undefined : index.events.get(state.event);
  const {
    events: main,
    asked,
    takesFocus,
    select,
    step,
    close,
  } = useSelection(state.event, update);
  const coveredPx = useDetailsWidth(selected !== undefined);
  const eventHref = (id: string) => href({ event: id });
  const pageOf = (id: string) => pagePath(lang, 'events', id);

  const painted = useRef<unknown>(null);
  // The timeline tells by itself when it is ready; what is not drawn is ready once it is there.
  const isDrawn = state.view === 'timeline' && events.size > 0;
  const [isPresent, setPresent] = useState(false);
  useReady(main, state, events, mounted && !isDrawn && isPresent, painted);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${dataset.title[lang]} · ${t.name}`;
  }, [lang, dataset, t]);

  const changeFilter = useCallback(
    (patch: Partial<EventFilter>, step?: Step) =>
      // Other dates ask for another viewport; other conditions keep it.
      update({ filter: patch, ...('from' in patch || 'to' in patch ? { span: null } : {}) }, step),
    [update],
  );
  const filterLane = (grouping: LaneGrouping, id: string) => {
    if (grouping === 'leader') changeFilter({ leaders: [id] });
    else if (grouping === 'institution') changeFilter({ institutions: [id] });
    else changeFilter({ kinds: KINDS.filter((kind) => kind === id) });
  };
  const filterLeader = (id: string) => changeFilter({ ...EMPTY_FILTER, leaders: [id] });
  const filterInstitution = (id: string) => changeFilter({ ...EMPTY_FILTER, institutions: [id] });
  const filterQuery = serializeViewState({ ...DEFAULT_VIEW, filter });
  const exportContext = (): ExportContext => {
    const own = { ...DEFAULT_VIEW, lang, data: state.data, external: state.external };
    const address = (event: string) =>
      new URL(serializeViewState({ ...own, event }), window.location.href).href;
    // What was opened from a file is nowhere else.
    const isOnlyHere = source?.kind === 'file' || isPack();
    return { index, lang, asOf: today, address: isOnlyHere ? null : address };
  };
  const exportSections = async (): Promise<readonly ExportSection[]> => {
    if (state.view === 'tasks') {
      const { orderedTasks } = await import('./tasks/ordered-tasks');
      const tasks = await orderedTasks(index, events.ordinals, state.tasks, today, lang);
      return [{ title: null, ordinals: tasks }];
    }
    const { groups, ordinals } = groupEvents(index.columns, events.ordinals);
    return groups.map(({ span, first, size }) => ({
      title: groupTitle(span, MESSAGES[lang].event, lang),
      ordinals: ordinals.subarray(first, first + size),
    }));
  };
  /** A name that a search found takes the place of the words that found it. */
  const found = {
    onEvent: select,
    onLeader: (id: string) => changeFilter({ q: '', leaders: [id] }),
    onInstitution: (id: string) => changeFilter({ q: '', institutions: [id] }),
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

  useKeys(
    {
      '/': (event) => {
        event.preventDefault();
        document.getElementById('search')?.focus();
      },
      '?': () => setKeysOpen(true),
      Escape: () => {
        if (state.event !== null) close();
        else if (filter.q !== '') changeFilter({ q: '' });
      },
    },
    letters,
  );

  const filterBar = (
    <FilterBar
      index={index}
      filter={filter}
      shown={events.size}
      inView={state.span && { from: state.span.first, to: state.span.last }}
      today={today}
      onChange={changeFilter}
    />
  );
  const stage = (
    <ComparedContext value={compared ?? NOT_COMPARED}>
      <main ref={main} id="events" tabIndex={-1} className="relative min-h-0 flex-1">
        {events.size === 0 && <EmptyResult index={index} filter={filter} onChange={changeFilter} />}
        <PartBoundary resetOn={state.view}>
          <Suspense>
            <Present onPresent={setPresent} />
            {events.size > 0 && state.view === 'list' && (
              <ListPane
                events={events}
                index={index}
                grouping={state.group}
                onGrouping={(group) => update({ group })}
                selected={state.event}
                coveredPx={coveredPx}
                eventHref={eventHref}
                pageHref={source || isPack() ? null : pageOf}
                onSelect={select}
                onFilterName={(facet, id) => changeFilter({ [facet]: [id] })}
              />
            )}
            {events.size > 0 && state.view === 'tasks' && (
              <TaskBoard
                index={index}
                events={events}
                view={state.tasks}
                today={today}
                selected={state.event}
                coveredPx={coveredPx}
                eventHref={eventHref}
                onSelect={select}
                onFilterLeader={filterLeader}
                onFilterInstitution={filterInstitution}
                onView={(patch) => update({ tasks: { ...state.tasks, ...patch } })}
              />
            )}
          </Suspense>
        </PartBoundary>
        {events.size > 0 && state.view === 'timeline' && mounted && (
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
              home={home}
              gaps={gaps}
              today={today}
              asked={asked}
              coveredPx={coveredPx}
              letters={letters}
              painted={painted}
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
        )}
        {selected && (
          <DetailsPanel>
            <PartBoundary resetOn={selected}>
              <Suspense>
                <EventDetails
                  event={selected}
                  index={index}
                  today={state.tasks.asOf ?? today}
                  eventHref={eventHref}
                  pageHref={source || isPack() ? null : pageOf(selected.id)}
                  onSelect={select}
                  onFilterLeader={filterLeader}
                  onFilterInstitution={filterInstitution}
                  onClose={close}
                  actions={
                    <CopyCitation key={selected.id} event={selected} context={exportContext} />
                  }
                  passages={present}
                  loadPassage={loadPassage}
                  focusHeading={takesFocus}
                />
              </Suspense>
            </PartBoundary>
          </DetailsPanel>
        )}
      </main>
    </ComparedContext>
  );
  if (mounted && presented.scene !== null) {
    return (
      <SearchedContext value={searched}>
        <Suspense>
          <Presenter
            index={index}
            scene={presented.scene}
            selected={selected?.id ?? null}
            hasBuiltIn={source === null}
            onCloseDetails={close}
            onLeave={presented.leave}
            tools={filterBar}
          >
            {stage}
          </Presenter>
        </Suspense>
      </SearchedContext>
    );
  }
  return (
    <SearchedContext value={searched}>
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
          <EmbedBar title={dataset.title[lang]} whole={sitePath(`/${serializeViewState(state)}`)} />
        ) : (
          <Header
            dataset={dataset}
            reports={reports}
            view={state.view}
            onView={(view) => update({ view })}
            external={state.external}
            onExternal={(external) => update({ external })}
            onLanguage={() => update({ lang: lang === 'en' ? 'vi' : 'en' })}
            onKeys={() => setKeysOpen(true)}
            search={
              <SearchBox
                index={index}
                value={filter.q}
                onChange={(q, step) => changeFilter({ q }, step)}
                onPalette={() => setPaletteOpen(true)}
                {...found}
              />
            }
            open={
              <Button aria-label={d.open} title={d.openNote} onClick={onOpen}>
                <Icon name="open" />
              </Button>
            }
            present={
              <PresentButtons
                isEditing={isEditing}
                onPresent={() => presented.start(1)}
                onEdit={() => setEditing(!isEditing)}
              />
            }
            exports={
              <ExportMenu
                context={exportContext}
                sections={exportSections}
                filterQuery={filterQuery}
                more={
                  <>
                    <PictureActions
                      request={() => ({
                        index,
                        state,
                        asOf: today,
                        title: dataset.title[lang],
                        marking: null,
                      })}
                      fileName={(extension) => fileName(today, filterQuery, extension)}
                      slides={async (request) =>
                        (await import('./pptx/view-slides')).viewSlides(request, t.name)
                      }
                    />
                    {!isPack() && (
                      <PackButton
                        index={index}
                        today={today}
                        view={serializeViewState({ ...state, data: null })}
                        script={currentScript}
                      />
                    )}
                  </>
                }
              />
            }
            health={
              <>
                <HealthPanel
                  index={index}
                  today={today}
                  verifiedArticles={passages}
                  eventHref={eventHref}
                  onSelect={select}
                />
                <Button
                  aria-label={t.changes}
                  title={t.changes}
                  onClick={() => setChangesOpen(true)}
                >
                  <Icon name="changes" />
                </Button>
              </>
            }
          />
        )}
        {source && <DatasetBanner source={source} events={index.events.size} onLeave={onLeave} />}
        {!embedded && filterBar}
        <IgnoredNotice ignored={ignored} onDismiss={dismissIgnored} />
        <PartBoundary floats>
          <Suspense>
            {mounted && !embedded && (
              <ChangesDoor
                key={state.external ? 'all' : 'articles'}
                index={index}
                datasetKey={seenKey(source, state.external)}
                isFile={source?.kind === 'file'}
                external={state.external}
                today={today}
                open={changesOpen}
                onOpenChange={setChangesOpen}
                isCompared={compared !== null}
                onCompared={setCompared}
                eventHref={eventHref}
                onSelect={(id) => {
                  setChangesOpen(false);
                  select(id);
                }}
              />
            )}
          </Suspense>
        </PartBoundary>
        <div className="relative flex min-h-0 flex-1">
          <div className="flex min-w-0 flex-1 flex-col">{stage}</div>
          {isEditing && (
            <Suspense>
              <ScriptEditor
                index={index}
                selected={selected?.id ?? null}
                onPresent={presented.start}
                onClose={() => setEditing(false)}
              />
            </Suspense>
          )}
        </div>
        <PaletteDoor
          open={paletteOpen}
          onOpenChange={setPaletteOpen}
          index={index}
          actions={found}
          context={{
            state,
            update,
            hasReports: reports > 0,
            aroundToday: daysAroundToday(today),
            resultDays: () => daysOfResults(index.columns, events.ordinals, home),
            onKeys: () => setKeysOpen(true),
            onOpen,
          }}
        />
        <KeysHelp
          open={keysOpen}
          onOpenChange={setKeysOpen}
          letters={letters}
          onLetters={setLetters}
        />
      </div>
      {!mounted && (
        <div className="without-scripts p-6">
          <h1 className="mb-6 text-28 font-semibold">{dataset.title[lang]}</h1>
          <EventList
            ordinals={events.ordinals}
            index={index}
            selected={null}
            grouping="month"
            eventHref={pageOf}
            pageHref={pageOf}
          />
          <a href={contentsPath(lang)} className={TEXT_LINK}>
            {t.allPages}
          </a>
        </div>
      )}
    </SearchedContext>
  );
}
