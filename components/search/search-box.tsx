'use client';

import { useEffect, useRef, useState } from 'react';

import { MESSAGES } from '@/components/i18n/messages';
import { useLocale } from '@/components/i18n/use-messages';
import { FIELD } from '@/components/ui/field-class';
import { Icon } from '@/components/ui/icon';
import { SearchedContext } from '@/components/ui/marked';
import { useMounted } from '@/components/view/use-mounted';
import type { Step } from '@/components/view/address';
import type { DatasetIndex } from '@/data/dataset-index';
import { findEvents, isFound } from '@/data/search-events';
import { parseSearch } from '@/data/search-query';
import { runInSlices } from '@/data/slices';

import type { Choice, ChoiceGroup } from './choice';
import { ChoiceList } from './choice-list';
import { foundChoices, type FoundActions } from './found-choices';
import { useChoices } from './use-choices';
import { useDateChoices, type DateContext } from './use-date-choices';
import { useSearch } from './use-search';

export interface SearchBoxProps extends FoundActions {
  readonly index: DatasetIndex;
  readonly value: string;
  readonly onChange: (q: string, step: Step) => void;
  /** What a typed date leads to. */
  readonly dates: DateContext;
  /** Opens the palette, which finds more than this box. */
  readonly onPalette: () => void;
}

/** Long enough to skip the letters of a word, short enough to seem immediate. */
const DELAY_MS = 150;
/** Events suggested, and people and institutions each. */
const MOST = 8;
const NO_WORDS = parseSearch('');

/**
 * Free text, which filters while one types and suggests the best of what it finds. One search is
 * one step for the Back button: its first letters add a step, the rest amend it, and Enter or
 * leaving the box ends it.
 */
export function SearchBox({
  index,
  value,
  onChange,
  dates: dateContext,
  onPalette,
  ...actions
}: SearchBoxProps) {
  const locale = useLocale();
  const { search: t } = MESSAGES[locale];
  const [draft, setDraft] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  const [isOpen, setOpen] = useState(false);
  if (seen !== value) {
    setSeen(value);
    // Our own words come back while one already types on; only others' replace the draft.
    if (value !== sent) setDraft(value);
  }
  const isStepTaken = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const callOff = useRef(() => {});
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      callOff.current();
    },
    [],
  );

  const isMac = useMounted() && /Mac|iP(hone|ad)/.test(navigator.platform);
  const searched = useSearch(index, isOpen ? draft : '', MOST);
  /** What was found takes the place of the words, also of those that were not sent yet. */
  const named = (choose: (id: string) => void) => (id: string) => {
    setDraft('');
    setSent('');
    choose(id);
  };
  const found = {
    onEvent: named(actions.onEvent),
    onLeader: named(actions.onLeader),
    onInstitution: named(actions.onInstitution),
  };
  const dates = useDateChoices(isOpen ? draft : '', {
    ...dateContext,
    // The date takes the place of the words that it was typed as.
    update: (patch) => {
      setDraft('');
      setSent('');
      dateContext.update({ ...patch, filter: { ...patch.filter, q: '' } });
    },
  });
  const dateGroups: readonly ChoiceGroup[] =
    dates.items.length === 0
      ? []
      : [
          {
            id: 'dates',
            label: t.group('dates', dates.items.length, dates.items.length),
            items: dates.items,
          },
        ];
  const groups = [
    ...(dates.isGuess ? [] : dateGroups),
    ...(searched ? foundChoices(searched, index, MESSAGES[locale], locale, found) : []),
    ...(dates.isGuess ? dateGroups : []),
  ];
  const suggested = groups.reduce((sum, { items }) => sum + items.length, 0);
  const stop = () => {
    clearTimeout(timer.current);
    callOff.current();
  };
  /** @param isLast whether the words that are sent next are another search, and a step of their own */
  const filter = (q: string, isLast: boolean) => {
    setSent(q);
    if (q !== value) onChange(q, isStepTaken.current ? 'replace' : 'push');
    isStepTaken.current = !isLast && (q !== value || isStepTaken.current);
  };
  const send = (q: string, isLast: boolean) => {
    stop();
    const query = parseSearch(q);
    if (isFound(index, query)) filter(q, isLast);
    // What asks for them, from the list to each count, then has its answer at once.
    else callOff.current = runInSlices(findEvents(index, query), () => filter(q, isLast));
  };
  /** Whoever leaves does something else next, which a search that ends later must not undo. */
  const leave = () => {
    stop();
    filter(draft, true);
  };
  const write = (q: string) => {
    setDraft(q);
    stop();
    timer.current = setTimeout(() => send(q, false), DELAY_MS);
  };
  const choose = (choice: Choice) => {
    stop();
    isStepTaken.current = false;
    setOpen(false);
    void choice.run();
  };

  const choices = useChoices(groups, draft, false, choose);

  return (
    <div role="search" className="relative flex w-full">
      <span className="pointer-events-none absolute inset-y-0 left-2 flex items-center text-ink-3">
        <Icon name="search" />
      </span>
      <input
        {...choices.field}
        id="search"
        type="search"
        aria-label={t.label}
        placeholder={t.hint}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={draft}
        onChange={(change) => {
          setOpen(true);
          write(change.currentTarget.value);
        }}
        onFocus={() => runInSlices(index.texts.prepare())}
        onBlur={() => {
          setOpen(false);
          leave();
        }}
        onKeyDown={(key) => {
          if (choices.onKey(key)) return;
          if (key.key === 'Escape' && groups.length > 0) {
            // The words stay until it is pressed again.
            key.preventDefault();
            setOpen(false);
          }
          if (key.key !== 'Enter' || key.nativeEvent.isComposing) return;
          setOpen(false);
          send(draft, true);
        }}
        className={`${FIELD} min-w-0 flex-1 rounded-r-none border-r-0 pl-8`}
      />
      {groups.length > 0 && (
        // Under the box where there is room to its left, else at the window's edge.
        <div className="fixed left-4 z-40 mt-10 w-128 max-w-[calc(100vw-2rem)] rounded-lg bg-paper text-ink shadow-float xl:absolute xl:top-full xl:right-0 xl:left-auto xl:mt-1.5">
          <SearchedContext value={searched?.query ?? NO_WORDS}>
            <ChoiceList
              label={t.label}
              groups={groups}
              choices={choices}
              onChoose={choose}
              className="max-h-[min(70vh,40rem)] overflow-y-auto p-2"
            />
          </SearchedContext>
        </div>
      )}
      <span role="status" className="sr-only">
        {suggested > 0 && t.found(suggested)}
      </span>
      <button
        type="button"
        aria-label={t.more}
        title={t.more}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={onPalette}
        className="flex min-w-8 shrink-0 items-center justify-center rounded-r-md border border-line-strong bg-surface px-2 text-12 text-ink-3 transition-colors duration-150 hover:bg-sunken hover:text-ink"
      >
        <span className="max-sm:hidden">{isMac ? t.keys.openOnMac : t.keys.open}</span>
        <span className="sm:hidden">
          <Icon name="command" />
        </span>
      </button>
    </div>
  );
}
