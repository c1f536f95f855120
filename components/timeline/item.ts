/** A TimelineEvent as the layout needs it: computed once for each that is drawn, not once a frame. */
import { MESSAGES } from '@/components/i18n/messages';
import { formatEventDateShort } from '@/components/i18n/format-date';
import { BASIS_SIGNS } from '@/components/ui/basis-sign';
import { isCertain } from '@/data/certainty';
import type { DatasetIndex } from '@/data/dataset-index';
import { eventFamily } from '@/data/registry';
import type { TimelineEvent } from '@/data/schema';
import { toSpan, type TimeSpan } from '@/data/time';
import type { Family, Kind, Lang, Modifier } from '@/data/vocabulary';

import { NOT_COMPARED, type Compared } from './compared';
import { eventTimes, withinReach } from './event-times';
import type { LabelText } from './label-text';
import type { Edge } from './scene';

export interface Item {
  readonly id: string;
  readonly ordinal: number;
  readonly kind: Kind;
  readonly family: Family;
  readonly filled: boolean;
  readonly label: LabelText;
  /**
   * From the first to the last day that the date can touch. A task's open end is infinite; other
   * open sides reach to the edge of the dataset's years.
   */
  readonly span: TimeSpan;
  /** When it is counted, in ms. */
  readonly anchor: number;
  /** The days are known: a point or a bar, not the outline of what is possible. */
  readonly certain: boolean;
  readonly start: Edge;
  readonly end: Edge;
  readonly modifier: Modifier | null;
  readonly rivals: readonly { readonly articleId: string; readonly span: TimeSpan }[];
  /** The meeting at which a task was set. */
  readonly assignedAt: string | null;
  /** Higher is labelled first. */
  readonly priority: number;
}

/** Finds the item of a dated event by its ordinal; `null` for one without a date. */
export type FindItem = (ordinal: number) => Item | null;

const PRIORITY: { readonly [K in Kind]: number } = {
  congress: 4,
  meeting: 3,
  milestone: 2,
  task: 1,
};

const DISPUTED = 2;

/** In place of an article: an id has no space. */
export const OLD_VERSION = 'old version';

/** Congresses are what a briefing turns on: their labels are strong and tell the date. */
function labelText(event: TimelineEvent, lang: Lang, isNew: boolean): LabelText {
  const title = isNew ? MESSAGES[lang].timeline.newEvent(event.title[lang]) : event.title[lang];
  const strong = event.kind === 'congress';
  return {
    text: strong ? `${title} · ${formatEventDateShort(event.date, lang)}` : title,
    sign: event.date ? BASIS_SIGNS[event.date.basis] : '',
    strong,
  };
}

/** More than any view draws; who has gone through a whole archive need not keep it all. */
const MOST_KEPT = 20_000;

/** Items of a dataset in a language, each made when it is first asked for. */
export function itemFinder(
  index: DatasetIndex,
  lang: Lang,
  compared: Compared = NOT_COMPARED,
): FindItem {
  const made = new Map<number, Item | null>();
  return (ordinal) => {
    const known = made.get(ordinal);
    if (known !== undefined) return known;
    const item = toItem(index, ordinal, lang, compared);
    if (made.size >= MOST_KEPT) made.clear();
    made.set(ordinal, item);
    return item;
  };
}

function toItem(
  index: DatasetIndex,
  ordinal: number,
  lang: Lang,
  { added, oldDates }: Compared,
): Item | null {
  const event = index.events.at(ordinal);
  const { date } = event;
  if (date === null) return null;
  const certain = isCertain(event);
  const span = toSpan(date.earliest, date.latest);
  const years = toSpan(index.dataset.window.start, index.dataset.window.end);
  const reach = withinReach(span, years);
  const old = oldDates.get(event.id);
  const isOther = event.rivalDates !== undefined || old !== undefined || added.has(event.id);
  const bound: Edge = certain ? 'hard' : 'soft';
  return {
    id: event.id,
    ordinal,
    kind: event.kind,
    family: eventFamily(event, index),
    filled: event.status !== 'planned',
    label: labelText(event, lang, added.has(event.id)),
    span: event.kind === 'task' ? { start: reach.start, end: span.end } : reach,
    anchor: eventTimes(index).anchor[ordinal] ?? NaN,
    certain,
    start: date.earliest === null ? 'open' : bound,
    end: date.latest === null ? 'open' : bound,
    modifier: date.modifier ?? null,
    rivals: [
      ...(event.rivalDates ?? []).map((rival) => ({
        articleId: rival.article,
        span: toSpan(rival.earliest, rival.latest),
      })),
      ...(old ? [{ articleId: OLD_VERSION, span: toSpan(old.earliest, old.latest) }] : []),
    ],
    assignedAt: event.task?.assignedAt ?? null,
    // What sources dispute must be seen, and what is other than it was.
    priority: PRIORITY[event.kind] + (certain ? 0.5 : 0) + (isOther ? DISPUTED : 0),
  };
}
