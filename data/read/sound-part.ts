/**
 * Lines of a large file that were read apart from the others, in a worker beside the one that puts
 * them together. Only what is sound by itself is taken from there; what is wrong with any other is
 * found, and told, where all lines are known.
 */
import type { EventLinks } from '../check-links';
import type { ColumnsRun } from '../columns-builder';
import type { TimeSpan } from '../time';
import { RELATION_TYPES } from '../vocabulary';
import type { TextsRun } from './folded-texts';

/** Events in a row, one a line and none of the lines blank, each sound by itself. */
export interface SoundPart {
  /** By place in the part; no id stands here twice. */
  readonly ids: readonly string[];
  readonly columns: ColumnsRun;
  readonly texts: readonly TextsRun[];
  /** Where each event's JSON stands in the part's bytes. */
  readonly starts: Float64Array;
  readonly lengths: Uint32Array;
}

export function spanIn({ columns: { plain } }: SoundPart, place: number): TimeSpan {
  return { start: plain.start[place] ?? NaN, end: plain.end[place] ?? NaN };
}

/** What each event of a part says of others; `null` for one that names none. */
export function linksIn(part: SoundPart): readonly (EventLinks | null)[] {
  const { ends, types, named, tasks, meetingIds } = part.columns.references;
  const meetings = new Map(meetingIds.map((id, i) => [tasks[i] ?? -1, id]));
  return part.ids.map((id, place) => {
    const first = place === 0 ? 0 : (ends[place - 1] ?? 0);
    const relations: EventLinks['relations'][number][] = [];
    for (let i = first; i < (ends[place] ?? 0); i += 1) {
      const type = RELATION_TYPES[types[i] ?? 0];
      if (type) relations.push({ type, event: named[i] ?? '' });
    }
    const assignedAt = meetings.get(place) ?? null;
    if (assignedAt === null && relations.length === 0) return null;
    const span = spanIn(part, place);
    return { id, span: Number.isNaN(span.start) ? null : span, assignedAt, relations };
  });
}
