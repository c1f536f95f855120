/** What the layout needs, made from a dataset and what a reader asked for. */
import { formatTick } from '@/components/i18n/format-tick';
import { MESSAGES } from '@/components/i18n/messages';
import type { LaneArrangement, LaneGrouping } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventSet } from '@/data/query';
import type { Lang } from '@/data/vocabulary';

import { eventTimes } from './event-times';
import type { FindItem } from './item';
import { toLanes, type Lane } from './lane';
import { LaneEvents } from './lane-events';
import { arranged, collapsedLanes } from './lane-order';
import type { LayoutText } from './layout';

/** What is laid out, whatever the viewport. */
export interface LaneInput {
  readonly lanes: readonly Lane[];
  /** All dated events, each once. */
  readonly events: LaneEvents;
  readonly item: FindItem;
}

/** @param item kept by the caller, for it holds what was made of each event */
export function laneInput(
  index: DatasetIndex,
  events: EventSet,
  grouping: LaneGrouping,
  item: FindItem,
): LaneInput {
  const [all] = toLanes(index, events, 'none');
  return {
    lanes: toLanes(index, events, grouping),
    events: all?.events ?? new LaneEvents(new Uint32Array(), index.columns, eventTimes(index)),
    item,
  };
}

export interface ArrangedLanes extends LaneInput {
  /** So many of the first lanes are pinned. */
  readonly pinned: number;
  readonly collapsed: ReadonlySet<string>;
}

/** The lanes as the reader arranged them. */
export function arrangedLanes(input: LaneInput, arrangement: LaneArrangement): ArrangedLanes {
  const { lanes } = input;
  return {
    ...input,
    lanes: arranged(lanes, arrangement),
    pinned: lanes.filter(({ id }) => arrangement.pinned.includes(id)).length,
    collapsed: collapsedLanes(lanes, arrangement),
  };
}

/** @param leastHeight height in px that the name of a lane needs */
export function layoutText(
  index: DatasetIndex,
  lang: Lang,
  leastHeight: (laneId: string) => number,
): LayoutText {
  return {
    leastHeight,
    tasks: MESSAGES[lang].timeline.tasks,
    meeting: (id) => ({ text: index.events.get(id)?.title[lang] ?? id, strong: false }),
    tick: (ms, unit, width) => formatTick(lang, ms, unit, width),
  };
}
