/**
 * How an event is told. The parts of the details take it instead of hooks, so that they also make
 * pages that need no scripts.
 */
import type { ReactNode } from 'react';

import type { Target } from '@/components/ui/target-link';
import type { DatasetIndex } from '@/data/dataset-index';
import type { Article, Evidence, TimelineEvent } from '@/data/schema';
import type { CalendarDay } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

export interface Telling {
  readonly index: DatasetIndex;
  readonly locale: Lang;
  /** Decides only whether a due date is past; `null` on a page, which is read on any day. */
  readonly today: CalendarDay | null;
  /** Of the headings of the parts. */
  readonly level: 2 | 3;
  /** What names are there for. */
  readonly toEvent: (id: string) => Target;
  readonly toLeader: (id: string) => Target;
  readonly toInstitution: (id: string) => Target;
  /** Absent where articles are no place to go to. */
  readonly toArticle?: (id: string) => Target;
  /** What stands below the phrases of an article. */
  readonly passage?: (article: Article, evidence: readonly Evidence[]) => ReactNode;
}

/** A part of an event's details. */
export interface PartProps {
  readonly event: TimelineEvent;
  readonly telling: Telling;
}
