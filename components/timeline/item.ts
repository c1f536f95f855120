/** A TimelineEvent as the layout needs it: computed once for a dataset, not once a frame. */
import { formatEventDateShort } from '@/components/i18n/format-date';
import { BASIS_SIGNS } from '@/components/ui/basis-sign';
import type { DatasetIndex } from '@/data/dataset-index';
import { eventFamily } from '@/data/registry';
import type { TimelineEvent } from '@/data/schema';
import { DAY_MS, toSpan, type TimeSpan } from '@/data/time';
import type { Family, Kind, Lang, Modifier } from '@/data/vocabulary';

import type { LabelText } from './label-text';
import type { Edge } from './scene';

export interface Item {
  readonly id: string;
  readonly kind: Kind;
  readonly family: Family;
  readonly filled: boolean;
  readonly label: LabelText;
  /**
   * From the first to the last day that the date can touch. A task's open end is infinite; other
   * open sides reach to the edge of the dataset's years.
   */
  readonly span: TimeSpan;
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

const PRIORITY: { readonly [K in Kind]: number } = {
  congress: 4,
  meeting: 3,
  milestone: 2,
  task: 1,
};

const DISPUTED = 2;

/** How far an open side reaches that lies outside the dataset's years, ms. */
const REACH_MS = 365 * DAY_MS;

/**
 * "Before" and "after" reach to the edge of the dataset's years: drawn any shorter, they would look
 * like a guess at the date, and like a better one the closer one looks.
 */
function withinReach({ start, end }: TimeSpan, { dataset }: DatasetIndex): TimeSpan {
  const years = toSpan(dataset.window.start, dataset.window.end);
  return {
    start: start === -Infinity ? (end > years.start ? years.start : end - REACH_MS) : start,
    end: end === Infinity ? (start < years.end ? years.end : start + REACH_MS) : end,
  };
}

/** Congresses are what a briefing turns on: their labels are strong and tell the date. */
function labelText(event: TimelineEvent, lang: Lang): LabelText {
  const title = event.title[lang];
  const strong = event.kind === 'congress';
  return {
    text: strong ? `${title} · ${formatEventDateShort(event.date, lang)}` : title,
    sign: event.date ? BASIS_SIGNS[event.date.basis] : '',
    strong,
  };
}

/** The dated events as items; undated ones wait in their tray. */
export function toItems(
  events: readonly TimelineEvent[],
  index: DatasetIndex,
  lang: Lang,
): readonly Item[] {
  return events.flatMap((event) => toItem(event, index, lang) ?? []);
}

function toItem(event: TimelineEvent, index: DatasetIndex, lang: Lang): Item | null {
  const { date } = event;
  if (date === null) return null;
  // A task is set on a day and may stay open; for all else, "before" and "after" give only bounds.
  const sides = event.kind === 'task' ? [date.earliest] : [date.earliest, date.latest];
  const certain = date.precision === 'day' && !sides.includes(null);
  const span = toSpan(date.earliest, date.latest);
  const bound: Edge = certain ? 'hard' : 'soft';
  return {
    id: event.id,
    kind: event.kind,
    family: eventFamily(event, index),
    filled: event.status !== 'planned',
    label: labelText(event, lang),
    span:
      event.kind === 'task'
        ? { ...withinReach(span, index), end: span.end }
        : withinReach(span, index),
    certain,
    start: date.earliest === null ? 'open' : bound,
    end: date.latest === null ? 'open' : bound,
    modifier: date.modifier ?? null,
    rivals: (event.rivalDates ?? []).map((rival) => ({
      articleId: rival.article,
      span: toSpan(rival.earliest, rival.latest),
    })),
    assignedAt: event.task?.assignedAt ?? null,
    // What sources dispute must be seen.
    priority: PRIORITY[event.kind] + (certain ? 0.5 : 0) + (event.rivalDates ? DISPUTED : 0),
  };
}
