/** What a build adds to the last one, for whoever wrote it and wants to see it. */
import type { Dataset } from '../schema';

const MAX_LISTED = 20;

/**
 * A line for each event that the last `events.json` (its text) lacks: its date, and the address of
 * its details. None if there was no such file.
 */
export function formatNewEvents(before: string, { events }: Dataset): string[] {
  if (before === '') return [];
  // Ids are plain words, so that the text need not be valid to be asked.
  const added = events.filter(({ id }) => !before.includes(`"id": "${id}"`));
  return [
    ...added
      .slice(0, MAX_LISTED)
      .map(({ id, date }) => `new: ${id}, ${date?.edtf ?? 'not dated'}, at /?event=${id}`),
    ...(added.length > MAX_LISTED ? [`new: ${added.length - MAX_LISTED} more`] : []),
  ];
}
