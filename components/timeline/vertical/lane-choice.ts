/**
 * Lanes on a phone: one at a time, or all of them in one. The lane that stands alone is the one that
 * the address isolates, so that a link shows the same lane on any screen.
 */
import type { Lane } from '@/components/timeline/lane';
import { isIsolated } from '@/components/timeline/lane-order';
import type { LaneArrangement } from '@/components/view/view-state';

export interface LaneChoice {
  readonly id: string;
  readonly count: number;
  readonly isPinned: boolean;
}

/** @param lanes as the reader arranged them */
export function laneChoices(
  lanes: readonly Lane[],
  { pinned }: LaneArrangement,
): readonly LaneChoice[] {
  return lanes.map(({ id, events }) => ({ id, count: events.size, isPinned: pinned.includes(id) }));
}

/** The lane that is shown alone; `null`: all of them are shown. */
export function shownLane(lanes: readonly Lane[], arrangement: LaneArrangement): Lane | null {
  return lanes.find(({ id }) => isIsolated(arrangement, id)) ?? null;
}

/** Before the first lane stand all of them, after the last nothing. */
export function laneBeside(
  lanes: readonly Lane[],
  shown: string | null,
  by: 1 | -1,
): string | null | undefined {
  const ids = [null, ...lanes.map(({ id }) => id)];
  return ids[ids.indexOf(shown) + by];
}

/** @param id `null`: all lanes */
export function laneShown(arrangement: LaneArrangement, id: string | null): LaneArrangement {
  return { ...arrangement, isolated: id === null ? [] : [id] };
}
