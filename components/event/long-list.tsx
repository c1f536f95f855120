'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState, type FocusEvent } from 'react';

import { useMessages } from '@/components/i18n/use-messages';

import type { EventListProps } from './event-list';
import type { EventGroups } from './list-groups';
import { itemOfPlace, renderedRows, toListItems } from './list-items';
import { LongGroup, type PlacedRow } from './long-group';

/** What an item takes at the usual size of text, px; its height is measured once it is there. */
const HEADING_PX = 37;
const ROW_PX = 57;
/** Items rendered beyond each edge of what is seen. */
const MARGIN = 10;
const NO_ROWS: readonly PlacedRow[] = [];

export interface LongListProps extends Omit<EventListProps, 'ordinals' | 'grouping'> {
  readonly grouped: EventGroups;
  /** What scrolls; the list begins at its top. */
  readonly scroller: HTMLElement;
}

/**
 * The list with few more rows than can be seen. All headings are there, to be read and jumped to as
 * in a short list; each group is as high as all of its rows would be.
 */
export function LongList({ grouped, scroller, ...rest }: LongListProps) {
  const { event: t } = useMessages();
  const { groups, ordinals } = grouped;
  const { index, selected } = rest;
  const items = useMemo(() => toListItems(grouped), [grouped]);
  const selectedItem = useMemo(() => {
    const place = selected === null ? -1 : ordinals.indexOf(index.events.ordinalOf(selected));
    return place < 0 ? null : itemOfPlace(items, place);
  }, [selected, ordinals, index, items]);
  /** Its key: another filter gives the row another place, and it keeps the focus. */
  const [focusedKey, setFocusedKey] = useState<number | null>(null);
  const focused = useMemo(() => {
    const item = focusedKey === null ? -1 : items.keys.indexOf(focusedKey);
    return item < 0 ? null : item;
  }, [focusedKey, items]);

  // eslint-disable-next-line react-hooks/incompatible-library -- what it returns is used here only
  const virtualizer = useVirtualizer({
    count: items.count,
    getScrollElement: () => scroller,
    getItemKey: useCallback((item: number) => items.keys[item] ?? item, [items]),
    estimateSize: (item) => ((items.keys[item] ?? 0) < 0 ? HEADING_PX : ROW_PX),
    overscan: MARGIN,
    scrollPaddingStart: HEADING_PX,
  });
  const isFirst = useRef(true);
  useEffect(() => {
    if (selectedItem === null) return;
    virtualizer.scrollToIndex(selectedItem, { align: isFirst.current ? 'center' : 'auto' });
    isFirst.current = false;
    // Only when another event is selected, as in a short list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);
  const follow = ({ target }: FocusEvent) => {
    const item = Number(target.closest('[data-index]')?.getAttribute('data-index') ?? NaN);
    if (Number.isNaN(item)) return;
    setFocusedKey(items.keys[item] ?? null);
    // Heights that are measured on the way would move it out of view again.
    if (target.matches(':focus-visible')) virtualizer.scrollToIndex(item, { align: 'auto' });
  };

  const seen = virtualizer.getVirtualItems().map((item) => item.index);
  const rows = renderedRows(items, seen, focused, selectedItem);
  const layout = virtualizer.measurementsCache;
  const startOf = (item: number | undefined) =>
    (item === undefined ? undefined : layout[item]?.start) ?? virtualizer.getTotalSize();
  return (
    <div data-rows onFocus={follow}>
      <h2 className="sr-only">{t.list}</h2>
      {groups.map((group, i) => {
        const start = startOf(items.headings[i]);
        const own = rows.get(i)?.map((item) => ({ item, top: startOf(item) - start }));
        return (
          <LongGroup
            key={group.key}
            group={group}
            ordinals={ordinals}
            heading={items.headings[i] ?? 0}
            height={startOf(items.headings[i + 1]) - start}
            rows={own ?? NO_ROWS}
            measure={virtualizer.measureElement}
            {...rest}
          />
        );
      })}
    </div>
  );
}
