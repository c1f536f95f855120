'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useState } from 'react';

import { TASK_COLUMNS } from '@/components/view/view-state';

import { TaskRow, type TaskRowProps } from './task-row';

/** What a row takes at the usual size of text, px; its height is measured once it is there. */
const ROW_PX = 60;
/** Rows rendered beyond each edge of what is seen. */
const MARGIN = 10;

/**
 * Few more rows than can be seen, with room left for the others. The row that has the focus and the
 * selected one stay, or the focus would be lost and could not come back.
 */
export function LongTaskRows({
  scroller,
  ...rest
}: Omit<TaskRowProps, 'place' | 'measure'> & { readonly scroller: HTMLElement }) {
  const { list, index, selected } = rest;
  const { ordinals } = list;
  const [focused, setFocused] = useState<number | null>(null);
  const selectedPlace = selected === null ? -1 : ordinals.indexOf(index.events.ordinalOf(selected));
  // eslint-disable-next-line react-hooks/incompatible-library -- what it returns is used here only
  const virtualizer = useVirtualizer({
    count: ordinals.length,
    getScrollElement: () => scroller,
    // Heights that were measured belong to a task, wherever another order puts it.
    getItemKey: useCallback((place: number) => ordinals[place] ?? place, [ordinals]),
    estimateSize: () => ROW_PX,
    overscan: MARGIN,
  });
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest('[data-index]') : null;
      setFocused(row ? Number(row.getAttribute('data-index')) : null);
    };
    scroller.addEventListener('focusin', follow);
    return () => scroller.removeEventListener('focusin', follow);
  }, [scroller]);

  const layout = virtualizer.measurementsCache;
  const seen = virtualizer.getVirtualItems().map((item) => item.index);
  const kept = [...seen, ...(focused === null ? [] : [focused - 1, focused, focused + 1])];
  const places = [...new Set([...kept, selectedPlace])]
    .filter((place) => place >= 0 && place < ordinals.length)
    .sort((a, b) => a - b);
  const endOf = (place: number | undefined) =>
    place === undefined ? 0 : (layout[place]?.end ?? 0);
  return (
    <>
      {places.map((place, i) => [
        <Room key={`before ${place}`} px={(layout[place]?.start ?? 0) - endOf(places[i - 1])} />,
        <TaskRow
          key={ordinals[place]}
          place={place}
          measure={virtualizer.measureElement}
          {...rest}
        />,
      ])}
      <Room px={virtualizer.getTotalSize() - endOf(places.at(-1))} />
    </>
  );
}

/** In place of rows that are not there. */
function Room({ px }: { readonly px: number }) {
  if (px <= 0) return null;
  return (
    <tr aria-hidden="true" style={{ height: px }} className="max-md:block">
      <td colSpan={TASK_COLUMNS.length} className="p-0" />
    </tr>
  );
}
