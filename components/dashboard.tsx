'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { articlesOnly } from '@/data/articles-only';
import { indexDataset } from '@/data/dataset-index';
import { healthOf } from '@/data/health';
import { EMPTY_FILTER, filterEvents } from '@/data/query';
import type { Dataset } from '@/data/schema';
import { KINDS } from '@/data/vocabulary';

import { EventDetails } from './event/event-details';
import { EventList } from './event/event-list';
import { HealthPanel } from './event/health-panel';
import { EmptyResult } from './filter/empty-result';
import { FilterBar } from './filter/filter-bar';
import { IgnoredNotice } from './filter/ignored-notice';
import { SearchBox } from './filter/search-box';
import { Header } from './header';
import { MESSAGES } from './i18n/messages';
import { LocaleContext } from './i18n/use-messages';
import { KeysHelp } from './keys-help';
import { toGaps } from './timeline/gaps';
import { Timeline } from './timeline/timeline';
import { useHome } from './timeline/use-home';
import { useKeys } from './ui/use-keys';
import { useMedia } from './ui/use-media';
import { useMounted } from './view/use-mounted';
import { useReady } from './view/use-ready';
import { useStoredFlag } from './view/use-stored-flag';
import { useToday } from './view/use-today';
import { useViewState } from './view/use-view-state';
import type { LaneGrouping, ViewState } from './view/view-state';
import type { KnownIds } from './view/view-url';

/** Width in px of the details beside the timeline. */
const DETAILS_PX = 416;
/** From this width on, the details stand beside the timeline instead of over it. */
const WIDE = '(min-width: 900px)';

/** The client's root: owns the ViewState and composes the features. */
export function Dashboard({
  dataset,
  passages,
}: {
  readonly dataset: Dataset;
  /** Ids of the articles whose text this installation holds. */
  readonly passages: readonly string[];
}) {
  const full = useMemo(() => indexDataset(dataset), [dataset]);
  const known = useMemo<KnownIds>(
    () => ({
      leader: full.leaders,
      institution: full.institutions,
      article: full.articles,
      event: full.events,
    }),
    [full],
  );
  const { state, ignored, dismissIgnored, update, href } = useViewState(known);
  const { filter, lang } = state;
  const index = useMemo(
    () => (state.external ? full : indexDataset(articlesOnly(dataset))),
    [full, dataset, state.external],
  );
  const t = MESSAGES[lang];
  const mounted = useMounted();
  const wide = useMedia(WIDE);
  const today = useToday();
  const [letters, setLetters] = useStoredFlag('letter-keys', true);
  const [keysOpen, setKeysOpen] = useState(false);

  useEffect(() => {
    if (performance.getEntriesByName('timeline:data').length === 0)
      performance.mark('timeline:data');
  }, []);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${dataset.title[lang]} · ${t.app.name}`;
  }, [lang, dataset, t]);

  const filterKey = JSON.stringify(filter);
  const events = useMemo(
    () => filterEvents(index, filter),
    // The filter is read anew from every address; it is the same as long as it reads the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [index, filterKey],
  );
  const home = useHome(dataset, filter);
  const health = useMemo(
    () => healthOf(index.dataset, { today, verifiedArticles: passages }),
    [index, today, passages],
  );
  const gaps = useMemo(() => toGaps(health.emptyMonths), [health]);

  // Only what the reader opened takes the focus; what a link or a key steps to leaves it.
  const [focusDetails, setFocusDetails] = useState(false);
  const main = useRef<HTMLElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useReady(list, state, events, mounted && state.view === 'list');
  const selected = state.event === null ? undefined : index.events.get(state.event);
  const select = useCallback(
    (id: string, focus = true) => {
      setFocusDetails(focus);
      update({ event: id });
    },
    [update],
  );
  const close = useCallback(() => {
    const id = state.event;
    update({ event: null });
    if (id === null) return;
    // The focus returns to where the event stands.
    requestAnimationFrame(() => {
      const row = main.current?.querySelector(`[data-event-id="${CSS.escape(id)}"]`);
      const target = row?.matches('[tabindex], a, button') ? row : row?.querySelector('a, button');
      if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
    });
  }, [state.event, update]);
  const changeFilter = useCallback(
    (patch: Partial<ViewState['filter']>, step?: 'push' | 'replace') =>
      update({ filter: patch, ...('from' in patch || 'to' in patch ? { span: null } : {}) }, step),
    [update],
  );
  const filterLane = (grouping: LaneGrouping, id: string) => {
    if (grouping === 'leader') changeFilter({ leaders: [id] });
    else if (grouping === 'institution') changeFilter({ institutions: [id] });
    else changeFilter({ kinds: KINDS.filter((kind) => kind === id) });
  };

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

  const loadPassage = useCallback(
    async (articleId: string) => {
      const file = index.articles.get(articleId)?.file;
      const response = await fetch(`articles/${encodeURIComponent(file ?? '')}`);
      if (!response.ok) throw new Error(`${response.status}`);
      return response.text();
    },
    [index],
  );
  const present = useMemo(() => new Set(passages), [passages]);
  const eventHref = (id: string) => href({ event: id });

  return (
    <LocaleContext value={lang}>
      <div className="with-scripts flex h-dvh min-h-[30rem] flex-col">
        <a
          href="#events"
          className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-paper focus:p-3"
        >
          {t.app.skipToContent}
        </a>
        <Header
          dataset={dataset}
          view={state.view}
          onView={(view) => update({ view })}
          external={state.external}
          onExternal={(external) => update({ external })}
          onLanguage={() => update({ lang: lang === 'en' ? 'vi' : 'en' })}
          onKeys={() => setKeysOpen(true)}
          search={<SearchBox value={filter.q} onChange={changeFilter} />}
          health={
            <HealthPanel index={index} health={health} eventHref={eventHref} onSelect={select} />
          }
        />
        <FilterBar index={index} filter={filter} shown={events.length} onChange={changeFilter} />
        <IgnoredNotice ignored={ignored} onDismiss={dismissIgnored} />
        <main ref={main} id="events" tabIndex={-1} className="relative min-h-0 flex-1">
          {events.length === 0 ? (
            <EmptyResult index={index} filter={filter} onChange={changeFilter} />
          ) : state.view === 'list' ? (
            <div ref={list} className="h-full overflow-y-auto">
              <EventList
                events={events}
                index={index}
                selected={state.event}
                eventHref={eventHref}
                onSelect={select}
              />
            </div>
          ) : mounted ? (
            <Timeline
              index={index}
              events={events}
              grouping={state.lanes}
              selected={selected?.id ?? null}
              range={state.span}
              home={home}
              gaps={gaps}
              today={today}
              coveredPx={selected && wide ? DETAILS_PX : 0}
              letters={letters}
              onSelect={select}
              onRange={(span) => update({ span }, 'replace')}
              onGrouping={(lanes) => update({ lanes })}
              onFilterLane={(id) => filterLane(state.lanes, id)}
            />
          ) : null}
          {selected && (
            <div
              className="absolute z-20 overflow-y-auto border-line-strong bg-paper max-[899px]:inset-x-0 max-[899px]:bottom-0 max-[899px]:max-h-[70%] max-[899px]:rounded-t-xl max-[899px]:shadow-float min-[900px]:inset-y-0 min-[900px]:right-0 min-[900px]:border-l"
              style={wide ? { width: DETAILS_PX } : {}}
            >
              <EventDetails
                event={selected}
                index={index}
                today={today}
                eventHref={eventHref}
                onSelect={select}
                onFilterLeader={(id) => changeFilter({ ...EMPTY_FILTER, leaders: [id] })}
                onFilterInstitution={(id) => changeFilter({ ...EMPTY_FILTER, institutions: [id] })}
                onClose={close}
                passages={present}
                loadPassage={loadPassage}
                focusHeading={focusDetails}
              />
            </div>
          )}
        </main>
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
          <EventList events={dataset.events} index={index} selected={null} eventHref={eventHref} />
        </div>
      )}
    </LocaleContext>
  );
}
