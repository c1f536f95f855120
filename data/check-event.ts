/** One event of a dataset by itself: its dates, and its references to all but other events. */
import { checkEdtf, checkKnown, reportUnknown, type Known, type Report } from './check-reference';
import { modifierBounds, parseEdtf } from './edtf';
import { say } from './phrase';
import type { EventDate, TimelineEvent } from './schema';
import { codePointLength } from './text';

/**
 * Of a hundred thousand events nearly all are sound: paths are put together where they are needed.
 *
 * @param path the event's in the dataset: `events[3]`
 */
export function checkEvent(event: TimelineEvent, path: string, known: Known, report: Report): void {
  for (const [i, { leader }] of event.participants.entries()) {
    if (known.leaders.has(leader)) continue;
    reportUnknown(leader, say`leader`, `${path}.participants[${i}].leader`, report);
  }
  for (const [i, { institution }] of event.institutions.entries()) {
    if (known.institutions.has(institution)) continue;
    reportUnknown(institution, say`institution`, `${path}.institutions[${i}].institution`, report);
  }
  if (event.evidence.length === 0) {
    report(
      `${path}.evidence`,
      say`"${event.id}" has no evidence`,
      say`name the passage it comes from`,
    );
  }
  for (const [i, { article, quote, position }] of event.evidence.entries()) {
    if (!known.articles.has(article)) {
      reportUnknown(article, say`article`, `${path}.evidence[${i}].article`, report);
    }
    if (position.end - position.start !== codePointLength(quote.exact)) {
      const fix = say`count code points, end excluded`;
      report(
        `${path}.evidence[${i}].position`,
        say`the position is not as long as the phrase`,
        fix,
      );
    }
  }
  for (const [i, { article }] of (event.reports ?? []).entries()) {
    checkKnown(known.reports, article, say`report`, `${path}.reports[${i}].article`, report);
  }
  if (event.articleStatus !== undefined && (event.reports ?? []).length === 0) {
    const fix = say`give articleStatus only where a report made the status another`;
    report(`${path}.articleStatus`, say`no report stands beside the articles`, fix);
  }
  checkTask(event, path, known, report);
  checkDates(event, path, known, report);
}

function checkTask(
  { kind, task, relations }: TimelineEvent,
  path: string,
  known: Known,
  report: Report,
): void {
  if ((kind === 'task') !== (task !== undefined)) {
    report(`${path}.task`, say`a task, and nothing else, has a task block`, say`add or remove it`);
  }
  if (!task) return;
  checkKnown(known.leaders, task.assignedBy, say`leader`, `${path}.task.assignedBy`, report);
  task.assignees.forEach((assignee, i) => {
    if (known.institutions.has(assignee)) return;
    reportUnknown(assignee, say`institution`, `${path}.task.assignees[${i}]`, report);
  });
  if (!relations.some((r) => r.type === 'assigned-at' && r.event === task.assignedAt)) {
    const fix = say`relate it to "${task.assignedAt}" as assigned-at`;
    report(`${path}.relations`, say`the relation to the meeting is missing`, fix);
  }
  checkEdtf(task.due ?? undefined, `${path}.task.due`, report);
}

function checkDates(event: TimelineEvent, path: string, known: Known, report: Report): void {
  const { date, articleDate, rivalDates = [] } = event;
  if (date) checkDate(date, `${path}.date`, known, report);
  if (articleDate) checkDate(articleDate, `${path}.articleDate`, known, report);
  if ((date?.basis === 'external') !== (articleDate !== undefined)) {
    const fix = say`give articleDate (null if the articles support none) exactly with such a date`;
    report(`${path}.articleDate`, say`an external date stands beside what the articles say`, fix);
  }
  rivalDates.forEach((rival, i) => {
    const at = `${path}.rivalDates[${i}]`;
    checkDate(rival, at, known, report);
    if (!known.articles.has(rival.article)) {
      checkKnown(known.reports, rival.article, say`article`, `${at}.article`, report);
    }
  });
}

function checkDate(date: EventDate, path: string, known: Known, report: Report): void {
  const parsed = parseEdtf(date.edtf);
  const bounds = parsed.ok && date.modifier ? modifierBounds(parsed.value, date.modifier) : parsed;
  if (!bounds.ok) {
    report(`${path}.edtf`, bounds.error, say`write an existing date in EDTF`);
    return;
  }
  if (bounds.value.earliest !== date.earliest || bounds.value.latest !== date.latest) {
    const fix = say`write ${bounds.value.earliest ?? 'null'} and ${bounds.value.latest ?? 'null'}`;
    report(path, say`earliest and latest are not those of "${date.edtf}"`, fix);
  }
  if (date.precision !== 'range' && date.precision !== bounds.value.precision) {
    report(
      `${path}.precision`,
      say`"${date.edtf}" is no ${date.precision}`,
      say`correct one of the two`,
    );
  }
  if (date.basis === 'inferred' && !date.note) {
    report(`${path}.note`, say`an inferred date lacks its reasoning`, say`write it as note`);
  }
  if (date.basis !== 'external') return;
  checkKnown(known.reports, date.report ?? '', say`report`, `${path}.report`, report);
}
