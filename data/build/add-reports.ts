/** What reports outside the articles add to the merged events. */
import { parseEdtf } from '../edtf';
import { inEnglish } from '../phrase';
import type { Article, EventDate, RivalDate, TimelineEvent } from '../schema';
import { intersects, sameDays } from '../intersect';
import { withRivals } from './merge-events';
import type { ReportsFile } from './source-schema';

type Report = ReportsFile['reports'][number];
type Added = Report['adds'][number];

/**
 * A report's date that shares a day with what the articles support (or that stands alone) becomes
 * the event's, with basis `external`, and the articles' own is kept as `articleDate`. Of several,
 * the first in the file. Where the articles give the very same days without inferring them, the
 * date stays theirs. A report that shares no day, or is marked as disagreeing, is a rival. A report
 * that tells what became of the event gives it its status.
 */
export function addReports(
  events: readonly TimelineEvent[],
  reports: readonly Report[],
): TimelineEvent[] {
  return events.map((event) => {
    const added = reports.flatMap((report) =>
      report.adds.filter((item) => item.event === event.id).map((item) => ({ report, item })),
    );
    if (added.length === 0) return event;
    const noted = {
      ...event,
      reports: added.map(({ report, item }) => ({ article: report.id, note: item.note })),
    };
    return added.reduce<TimelineEvent>((current, { report, item }) => {
      const date = reportedDate(report, item);
      const told = withStatus(current, item);
      return date === null ? told : addDate(told, date, report, item);
    }, noted);
  });
}

/** What the articles alone support stays beside it, as with dates. */
function withStatus(event: TimelineEvent, { status }: Added): TimelineEvent {
  if (status === undefined || status === event.status) return event;
  return { ...event, status, articleStatus: event.articleStatus ?? event.status };
}

function addDate(
  event: TimelineEvent,
  date: EventDate,
  report: Report,
  { disagrees, note }: Added,
): TimelineEvent {
  const agrees = event.date === null || intersects(event.date, date);
  if (disagrees || !agrees) {
    const rival: RivalDate = { ...date, article: report.id, note };
    return { ...event, ...withRivals([...(event.rivalDates ?? []), rival]) };
  }
  // A report that only confirms adds nothing to the date; it stays listed among the reports.
  if (event.date?.basis === 'external') return event;
  if (event.date && event.date.basis !== 'inferred' && isSame(event.date, date)) return event;
  return { ...event, date, articleDate: event.date };
}

function isSame(a: EventDate, b: EventDate): boolean {
  return sameDays(a, b) && a.precision === b.precision;
}

function reportedDate(report: Report, { date: edtf, note }: Added): EventDate | null {
  if (edtf === undefined) return null;
  const bounds = parseEdtf(edtf);
  if (!bounds.ok) throw new Error(`adding an unchecked date: ${inEnglish(bounds.error)}`);
  const { earliest, latest, precision } = bounds.value;
  return { edtf, earliest, latest, precision, basis: 'external', report: report.id, note };
}

/** A report as it stands among the articles: it has no file, so nothing in it can be quoted. */
export function reportRecord(report: Report): Article {
  return {
    id: report.id,
    file: null,
    sha256: null,
    publisher: report.publisher,
    lang: report.lang,
    title: report.title,
    published: report.published,
    publishedBasis: report.published === null ? null : 'stated',
    external: true,
    address: report.address,
  };
}
