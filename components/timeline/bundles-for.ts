import type { TimelineEvent } from '@/data/schema';

/**
 * Which bundles are open (true) or closed (false), by meeting. A selected task must be seen, and what
 * a selected meeting set: the bundle opens unless the reader closed it.
 *
 * @param touched what the reader opened or closed
 */
export function bundlesFor(
  selected: TimelineEvent | undefined,
  touched: ReadonlyMap<string, boolean>,
): ReadonlyMap<string, boolean> {
  const meeting = selected?.task?.assignedAt ?? selected?.id;
  return meeting && !touched.has(meeting) ? new Map([...touched, [meeting, true]]) : touched;
}
