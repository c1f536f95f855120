'use client';

import { useEffect, useId, useRef, useState, type RefObject } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { NO_LANE, ONE_LANE, type Lane } from '@/components/timeline/lane';
import { LaneMenu } from '@/components/timeline/lane-menu';
import { moved, placesOf } from '@/components/timeline/lane-order';
import { Button, buttonClass } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';
import {
  LANE_GROUPINGS,
  type LaneArrangement,
  type LaneGrouping,
} from '@/components/view/view-state';

import { laneBeside, laneChoices, laneShown } from './lane-choice';
import { useSwipe } from './use-swipe';

export interface LaneStripProps {
  /** In the dataset's order, and as the reader arranged them. */
  readonly inDataset: readonly Lane[];
  readonly lanes: readonly Lane[];
  /** Id of the lane that is shown alone; `null`: all are. */
  readonly shown: string | null;
  /** How many events all of them hold, each counted once. */
  readonly total: number;
  readonly grouping: LaneGrouping;
  readonly arrangement: LaneArrangement;
  readonly laneName: (id: string) => string;
  /** A finger that is drawn across it turns to the next lane. */
  readonly plot: RefObject<HTMLElement | null>;
  readonly onGrouping: (grouping: LaneGrouping) => void;
  readonly onArrange: (arrangement: LaneArrangement) => void;
  readonly onFilter: (id: string) => void;
}

/** What the lanes are made by, and which of them is shown: one at a time, as a thumb turns them. */
export function LaneStrip(props: LaneStripProps) {
  const { inDataset, lanes, shown, total, grouping, arrangement, laneName, onArrange } = props;
  const { timeline: t } = useMessages();
  const name = useId();
  const strip = useRef<HTMLDivElement>(null);
  const [opened, setMenu] = useState<{ readonly of: string; readonly at: HTMLElement } | null>(
    null,
  );
  // Going back may take the lane away while its menu is open: it is not that of the next one.
  const menu = opened?.of === shown ? opened : null;
  const [said, setSaid] = useState('');
  const isDivided = grouping !== 'none';
  const choices = isDivided ? laneChoices(lanes, arrangement) : [];
  const show = (id: string | null) => onArrange(laneShown(arrangement, id));

  useSwipe(props.plot, (by) => {
    const next = isDivided ? laneBeside(lanes, shown, by) : undefined;
    if (next === undefined) return;
    show(next);
    const count = lanes.find(({ id }) => id === next)?.events.size ?? total;
    setSaid(t.laneCount(laneName(next ?? ONE_LANE), count));
  });

  useEffect(() => {
    const chosen = strip.current?.querySelector(':checked')?.closest('label');
    if (!strip.current || !chosen) return;
    strip.current.scrollLeft =
      chosen.offsetLeft - (strip.current.clientWidth - chosen.offsetWidth) / 2;
  }, [shown]);

  const ids = lanes.map(({ id }) => id);
  return (
    <div className="flex items-center border-b border-line pl-2">
      <select
        aria-label={t.groupBy}
        value={grouping}
        className="h-9 max-w-28 shrink-0 rounded-md border border-line-strong bg-paper px-1 text-13 font-medium text-ink"
        onChange={(event) => {
          const chosen = LANE_GROUPINGS.find((value) => value === event.currentTarget.value);
          if (chosen) props.onGrouping(chosen);
        }}
      >
        {LANE_GROUPINGS.map((value) => (
          <option key={value} value={value}>
            {t.grouping[value]}
          </option>
        ))}
      </select>
      <div
        ref={strip}
        role={isDivided ? 'radiogroup' : undefined}
        aria-label={isDivided ? t.lanes : undefined}
        className="relative flex min-h-11 min-w-0 flex-1 gap-1 overflow-x-auto overscroll-x-contain px-2 [scrollbar-width:none]"
      >
        {isDivided &&
          [{ id: null, count: total, isPinned: false }, ...choices].map(
            ({ id, count, isPinned }) => {
              const words = laneName(id ?? ONE_LANE);
              return (
                <label key={id} data-lane={id} className="relative flex h-11 shrink-0 items-center">
                  <input
                    type="radio"
                    name={name}
                    checked={shown === id}
                    aria-label={[
                      t.laneCount(words, count),
                      ...(isPinned ? [t.lanePinned] : []),
                    ].join(', ')}
                    className="peer absolute inset-0 cursor-pointer opacity-0"
                    onChange={() => show(id)}
                  />
                  <span
                    aria-hidden="true"
                    className={classNames(
                      buttonClass(shown === id ? 'chosen' : 'outlined'),
                      'peer-focus-visible:outline-2 peer-focus-visible:outline-offset-1 peer-focus-visible:outline-focus',
                    )}
                  >
                    {isPinned && <Icon name="pin" size={12} />}
                    {words}
                    <span className="font-normal opacity-80">{count}</span>
                  </span>
                </label>
              );
            },
          )}
      </div>
      {shown !== null && (
        <Button
          className="h-11 w-11"
          aria-label={t.laneMenu.of(laneName(shown))}
          title={t.laneMenu.of(laneName(shown))}
          aria-haspopup="dialog"
          aria-expanded={menu !== null}
          onClick={(event) => setMenu(menu ? null : { of: shown, at: event.currentTarget })}
        >
          <Icon name="more" />
        </Button>
      )}
      {shown !== null && menu && (
        <LaneMenu
          id={shown}
          name={laneName(shown)}
          anchor={menu.at}
          open
          isAlone
          isCollapsed={false}
          arrangement={arrangement}
          places={placesOf(ids, arrangement, shown)}
          onClose={() => setMenu(null)}
          onFilter={shown === NO_LANE ? null : () => props.onFilter(shown)}
          onArrange={onArrange}
          onMove={(place) => {
            onArrange(moved(inDataset, arrangement, shown, place));
            setSaid(t.laneMoved(laneName(shown), place + 1, ids.length));
          }}
        />
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}
