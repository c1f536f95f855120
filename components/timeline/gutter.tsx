'use client';

import { memo, useCallback, useMemo, useRef, useState, type RefObject } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import type { LaneArrangement } from '@/components/view/view-state';

import { LaneMenu } from './lane-menu';
import { arranged, moved, placesOf } from './lane-order';
import { LaneRow } from './lane-row';
import type { Scene } from './scene';
import type { LaneInput } from './layout-input';
import { useLaneDrag } from './use-lane-drag';

export interface GutterProps {
  readonly boxes: Scene['lanes'];
  readonly pinned: Scene['pinned'];
  /** In the dataset's order. */
  readonly lanes: LaneInput['lanes'];
  readonly collapsed: ReadonlySet<string>;
  readonly arrangement: LaneArrangement;
  readonly laneName: (id: string) => string;
  /** False if there is but the one lane, whatever the events. */
  readonly canArrange: boolean;
  /** Lanes that a filter can be set to. */
  readonly canFilter: (id: string) => boolean;
  /** What scrolls the lanes. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onFilter: (id: string) => void;
  readonly onArrange: (arrangement: LaneArrangement) => void;
}

interface OpenMenu {
  readonly id: string;
  readonly anchor: HTMLElement;
  readonly isOpen: boolean;
}

/** The lanes' names and counts, and what can be done with each. It stands still while one pans. */
export const Gutter = memo(function Gutter({
  boxes,
  pinned,
  lanes,
  collapsed,
  arrangement,
  laneName,
  canArrange,
  canFilter,
  scroller,
  onFilter,
  onArrange,
}: GutterProps) {
  const { timeline: t } = useMessages();
  const list = useRef<HTMLUListElement>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [said, setSaid] = useState('');

  const ids = useMemo(() => arranged(lanes, arrangement).map(({ id }) => id), [lanes, arrangement]);
  const places = useCallback((id: string) => placesOf(ids, arrangement, id), [ids, arrangement]);
  const move = useCallback(
    (id: string, place: number) => {
      const next = moved(lanes, arrangement, id, place);
      if (next === arrangement) return;
      onArrange(next);
      setSaid(t.laneMoved(laneName(id), place + 1, ids.length));
    },
    [lanes, arrangement, ids, laneName, onArrange, t],
  );
  const step = useCallback(
    (id: string, by: 1 | -1) => {
      const { at, first, last } = places(id);
      if (at + by >= first && at + by <= last) move(id, at + by);
    },
    [places, move],
  );
  const press = useCallback(
    (id: string, anchor: HTMLElement) =>
      setMenu((last) => ({ id, anchor, isOpen: !(last?.isOpen && last.id === id) })),
    [],
  );
  const drag = useLaneDrag(list, scroller, {
    lanes: boxes,
    placesOf: places,
    onDrop: move,
  });

  return (
    <div className="relative z-10 w-46 shrink-0 border-r border-line-strong">
      <ul ref={list} aria-label={t.lanes} className="h-full">
        {boxes.map(({ id, count, y, height }, i) => {
          const sticks = pinned !== null && i < pinned.lanes;
          return (
            <LaneRow
              key={id}
              id={id}
              name={laneName(id)}
              count={count}
              top={sticks ? y - (pinned?.y ?? 0) : y}
              height={height}
              sticks={sticks}
              isPinned={arrangement.pinned.includes(id)}
              isCollapsed={collapsed.has(id)}
              isLifted={drag?.id === id}
              isMenuOpen={menu !== null && menu.isOpen && menu.id === id}
              onPress={canArrange ? press : null}
              onStep={step}
            />
          );
        })}
      </ul>
      {drag !== null && drag.lineY !== null && (
        <div
          data-drop
          className="pointer-events-none absolute left-0 z-2 -mt-0.5 h-0.5 w-screen bg-focus"
          style={{ top: drag.lineY }}
        />
      )}
      {menu && (
        <LaneMenu
          id={menu.id}
          name={laneName(menu.id)}
          anchor={menu.anchor}
          open={menu.isOpen}
          isCollapsed={collapsed.has(menu.id)}
          arrangement={arrangement}
          places={places(menu.id)}
          onClose={() => setMenu({ ...menu, isOpen: false })}
          onFilter={canFilter(menu.id) ? () => onFilter(menu.id) : null}
          onArrange={onArrange}
          onMove={(place) => move(menu.id, place)}
        />
      )}
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
});
