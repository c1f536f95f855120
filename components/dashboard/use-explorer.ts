'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

import { usePresented } from '@/components/briefing/use-presented';
import { useComparison } from '@/components/changes/use-comparison';
import type { ShownDataset } from '@/components/dataset/use-datasets';
import { MESSAGES } from '@/components/i18n/messages';
import { useHome } from '@/components/timeline/use-home';
import type { Step } from '@/components/view/address';
import { isPack } from '@/components/view/pack';
import { pagePath } from '@/components/view/page-path';
import { useEmbedded } from '@/components/view/use-embedded';
import { useMounted } from '@/components/view/use-mounted';
import { usePrinted } from '@/components/view/use-printed';
import { useReady } from '@/components/view/use-ready';
import { useStoredFlag } from '@/components/view/use-stored-flag';
import { useToday } from '@/components/view/use-today';
import type { Tlp } from '@/data/briefing/tlp';
import { withOnly, type EventFilter } from '@/data/event-filter';
import type { Facet } from '@/data/facets';
import { parseSearch } from '@/data/search-query';

import { seenKey } from './seen-key';
import { useDataset } from './use-dataset';
import { useSelection } from './use-selection';
import { useStaged } from './use-staged';

/** One dataset under one ViewState, and everything that a reader can do with them. */
export function useExplorer(
  { index, wholeIndex, reports, source }: ShownDataset,
  startsOnStage: boolean,
) {
  const { dataset } = index;
  const view = useDataset(index);
  const { events, state, update, href } = view;
  const { filter, lang } = state;
  const staged = useStaged(index, state, events);
  const searched = useMemo(() => parseSearch(filter.q), [filter.q]);
  const presented = usePresented(startsOnStage);
  const [isEditing, setEditing] = useState(false);
  const isScript = presented.scene !== null || isEditing;
  // Lists and boards print well by themselves.
  const printed = usePrinted(isScript ? 'script' : 'view', !isScript && state.view !== 'timeline');
  const mounted = useMounted();
  const embedded = useEmbedded();
  const today = useToday();
  const [letters, setLetters] = useStoredFlag('letter-keys', true);
  const [keysOpen, setKeysOpen] = useState(false);
  const [tourTaken, setTourTaken] = useState(false);
  const [changesOpen, setChangesOpen] = useState(false);
  const seenAs = seenKey(source, state.external);
  const comparison = useComparison(index, seenAs, view);
  const [tlp, setTlp] = useState<Tlp | null>(null);
  const [paletteOpen, setPaletteOpen] = useState(false);
  const home = useHome(index, filter);

  const selected = (state.event === null ? null : index.events.get(state.event)) ?? null;
  const selection = useSelection(state.event, update);

  const painted = useRef<unknown>(null);
  // The timeline tells by itself when it is ready; what is not drawn is ready once it is there.
  const isDrawn = staged.state.view === 'timeline' && staged.events.size > 0;
  const [isPresent, setPresent] = useState(false);
  useReady(
    selection.events,
    staged.isLate ? null : staged.state,
    staged.events,
    mounted && !isDrawn && isPresent && !staged.isLate,
    painted,
  );
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${dataset.title[lang]} · ${MESSAGES[lang].app.name}`;
  }, [lang, dataset]);

  const changeFilter = useCallback(
    (patch: Partial<EventFilter>, step?: Step) =>
      // Other dates ask for another viewport; other conditions keep it.
      update({ filter: patch, ...('from' in patch || 'to' in patch ? { span: null } : {}) }, step),
    [update],
  );
  /** A name was pressed: wherever that was, it means the same. */
  const filterOnly = (facet: Facet, id: string) => changeFilter(withOnly(filter, facet, id));
  return {
    ...view,
    /** What the stage shows of them. */
    staged,
    index,
    wholeIndex,
    /** How many reports from outside the articles the dataset has, also if they are left out. */
    reports,
    /** `null`: the built-in dataset. */
    source,
    searched,
    presented,
    printed,
    isEditing,
    setEditing,
    /** Scripts run: what a reader without them sees has been replaced. */
    mounted,
    embedded,
    today,
    letters,
    setLetters,
    keysOpen,
    setKeysOpen,
    tourTaken,
    setTourTaken,
    changesOpen,
    setChangesOpen,
    /** What the version of the dataset that was seen last is kept by. */
    seenAs,
    comparison,
    /** The marking of pictures and slides of the view. */
    tlp,
    setTlp,
    paletteOpen,
    setPaletteOpen,
    home,
    selected,
    selection,
    painted,
    setPresent,
    changeFilter,
    filterOnly,
    filterLeader: (id: string) => filterOnly('leaders', id),
    filterInstitution: (id: string) => filterOnly('institutions', id),
    eventHref: (id: string) => href({ event: id }),
    /** Pages of their own have the built-in dataset's events; a pack holds none. */
    pageHref: source || isPack() ? null : (id: string) => pagePath(lang, 'events', id),
    /**
     * What a search found takes the place of the words that found it: as a filter, they would leave
     * out the tasks of the meeting that was found.
     */
    found: {
      onEvent: (id: string) => selection.select(id, { filter: { q: '' } }),
      onLeader: (id: string) => changeFilter({ ...withOnly(filter, 'leaders', id), q: '' }),
      onInstitution: (id: string) =>
        changeFilter({ ...withOnly(filter, 'institutions', id), q: '' }),
    },
  };
}

export type Exploration = ReturnType<typeof useExplorer>;
