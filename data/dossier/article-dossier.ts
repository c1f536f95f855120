/** What one article or report tells. */
import type { DatasetIndex } from '@/data/dataset-index';
import type { Article, Evidence, Localized, RivalDate, TimelineEvent } from '@/data/schema';

import { allEvents } from './all-events';

export interface ToldEvent {
  readonly event: TimelineEvent;
  /** The article's phrases for it, in the order of the text. */
  readonly evidence: readonly Evidence[];
  /** What a report adds to it. */
  readonly notes: readonly Localized[];
  /** Dates of it that contradict the one drawn. */
  readonly rivalDates: readonly RivalDate[];
}

/** The events that an article tells of, in the dataset's order. */
export function articleDossier({ id }: Article, index: DatasetIndex): readonly ToldEvent[] {
  return allEvents(index, () => true)
    .map((event) => ({
      event,
      evidence: event.evidence
        .filter(({ article }) => article === id)
        .sort((a, b) => a.position.start - b.position.start),
      notes: (event.reports ?? []).filter(({ article }) => article === id).map(({ note }) => note),
      rivalDates: (event.rivalDates ?? []).filter(({ article }) => article === id),
    }))
    .filter(({ evidence, notes, rivalDates }) =>
      [evidence, notes, rivalDates].some((told) => told.length > 0),
    );
}
