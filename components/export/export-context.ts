import { EXPORT } from '@/components/i18n/export';
import { MESSAGES } from '@/components/i18n/messages';
import type { DatasetIndex } from '@/data/dataset-index';
import type { CalendarDay } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

/** What is exported, for whom. The same context and events always give the same file. */
export interface ExportContext {
  readonly index: DatasetIndex;
  readonly lang: Lang;
  /** The day that the file tells as its own. */
  readonly asOf: CalendarDay;
  /** The day at which tasks stand as the file says. */
  readonly countedFrom: CalendarDay;
  /** The full address of an event; `null` where nobody else could follow it. */
  readonly address: ((id: string) => string) | null;
}

/** Events under a heading, in their order. */
export interface ExportSection {
  readonly title: string | null;
  readonly ordinals: Uint32Array;
}

/** What a file lacks, or has besides, as its reader should know. */
export interface ExportNote {
  /** Events left out because they have no date. */
  readonly undated: number;
  /** Meetings added because tasks were set there: titles of the first, and how many others. */
  readonly added: { readonly named: readonly string[]; readonly more: number };
}

export const NOTHING_TO_NOTE: ExportNote = { undated: 0, added: { named: [], more: 0 } };

/** Writes a file piece by piece, at most one event between two pieces. */
export type Serializer = (
  context: ExportContext,
  sections: readonly ExportSection[],
) => Generator<string, ExportNote>;

/** What every part calls things, and the words of exports. */
export function messagesOf({ lang }: ExportContext) {
  return { ...MESSAGES[lang], export: EXPORT[lang] };
}
