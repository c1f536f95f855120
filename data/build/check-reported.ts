/** What reports add, against what the articles say of the same event. */
import type { TimelineEvent } from '../schema';
import type { LoadedFiles } from './load';
import type { Path, Problem } from './problem';
import type { ReportsFile } from './source-schema';
import { touchesWeekday, weekdayName, weekdaysIn } from './weekday';
import type { Loaded } from './yaml-file';

export function checkReported(
  { reports: file, sources }: LoadedFiles,
  events: ReadonlyMap<string, TimelineEvent>,
): Problem[] {
  if (!file) return [];
  const tellings = sources.flatMap(({ value }) => [
    ...value.events.map(({ id, evidence }) => ({ id, evidence })),
    ...(value.mentions ?? []).map(({ event: id, evidence }) => ({ id, evidence })),
  ]);
  return file.value.reports.flatMap(({ id: report, adds }, i) =>
    adds.flatMap((added, j) => {
      const event = events.get(added.event);
      if (!event || added.date === undefined) return [];
      const path = ['reports', i, 'adds', j, 'date'];
      if (event.kind === 'task') {
        const fix = `date the meeting at which it was set, "${event.task?.assignedAt}"`;
        return [file.problem(path, `"${event.id}" is a task: it has no date of its own`, fix)];
      }
      if (event.date?.report !== report) return [];
      const phrases = tellings
        .filter(({ id }) => id === event.id)
        .flatMap(({ evidence }) => evidence.map(({ exact }) => exact));
      return phrases.flatMap((exact) => checkWeekdays(file, path, event, exact));
    }),
  );
}

/** A report's day against the weekdays that an article names. */
function checkWeekdays(
  file: Loaded<ReportsFile>,
  path: Path,
  { date }: TimelineEvent,
  exact: string,
): Problem[] {
  if (date?.precision !== 'day') return [];
  return weekdaysIn(exact)
    .filter((day) => !touchesWeekday(date, day))
    .map((day) =>
      file.problem(
        path,
        `the article's "${exact}" names a ${weekdayName(day)}, and ${date.edtf} is none`,
        'correct the date, or mark it with disagrees: true',
      ),
    );
}
