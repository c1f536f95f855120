/**
 * Blocks: what is packed into a lane's rows as one piece. A single mark is a block of one row; a
 * meeting and the tasks set at it are one block, of one row while they are a bundle and of one row
 * more for each task when they are opened.
 *
 *      ●[ 9 tasks ⟩⟩  Whole-army conference        closed
 *
 *      ●[ 9 tasks ⟩⟩  Whole-army conference        open
 *       [task ⟩⟩⟩ Build strong Party committees
 *       [task ⟩⟩⟩ Keep the combat readiness
 */
import { group } from 'd3';

import type { Item } from './item';

export interface Block {
  /** Id of the only item or of the meeting at the block's head. */
  readonly id: string;
  /** The mark at the head; `null` if the lane holds the tasks but not their meeting. */
  readonly head: Item | null;
  /** Tasks set at the meeting, if there are two or more in this lane. */
  readonly tasks: readonly Item[];
  readonly open: boolean;
}

/** Fewest tasks that draw as a bundle. */
const LEAST_TASKS = 2;

/** The items of a lane as blocks, by priority, then by time. */
export function toBlocks(
  items: readonly Item[],
  isOpen: (meetingId: string) => boolean,
): readonly Block[] {
  const tasks = group(
    items.filter((item) => item.assignedAt !== null),
    (item) => item.assignedAt ?? '',
  );
  for (const [meeting, set] of tasks) if (set.length < LEAST_TASKS) tasks.delete(meeting);
  const bundled = new Set([...tasks.values()].flat());
  const blocks: Block[] = [];
  for (const item of items) {
    if (bundled.has(item)) continue;
    const own = tasks.get(item.id) ?? [];
    tasks.delete(item.id);
    blocks.push({ id: item.id, head: item, tasks: own, open: isOpen(item.id) });
  }
  for (const [meeting, own] of tasks) {
    blocks.push({ id: meeting, head: null, tasks: own, open: isOpen(meeting) });
  }
  return blocks.sort(
    (a, b) => priority(b) - priority(a) || start(a) - start(b) || (a.id < b.id ? -1 : 1),
  );
}

function priority(block: Block): number {
  return block.head?.priority ?? 0;
}

function start(block: Block): number {
  const item = block.head ?? block.tasks[0];
  return item?.span.start ?? 0;
}
