/** What shows only when the articles stand together, pointed at where a person can mend it. */
import { parseEdtf, type DayBounds } from '../edtf';
import { intersects } from '../intersect';
import type { Dataset, TimelineEvent } from '../schema';
import { checkReported } from './check-reported';
import type { LoadedFiles } from './load';
import type { Path, Problem } from './problem';
import type { SourceFile } from './source-schema';
import type { Loaded } from './yaml-file';

export function checkMerged(dataset: Dataset, files: LoadedFiles): Problem[] {
  const events = new Map(dataset.events.map((event) => [event.id, event]));
  return [
    ...files.sources.flatMap((file) => [
      ...file.value.events.flatMap((source, i) => {
        const event = events.get(source.id);
        if (!event) return [];
        const path = ['events', i];
        return [
          ...checkTask(file, path, event, events),
          ...checkForesight(file, path, event, dataset.articles),
          ...checkHindsight(file, path, event, dataset.articles),
        ];
      }),
      ...checkParts(file, events),
    ]),
    ...checkReported(files, events),
  ];
}

type Events = ReadonlyMap<string, TimelineEvent>;

function checkTask(
  file: Loaded<SourceFile>,
  path: Path,
  { task }: TimelineEvent,
  events: Events,
): Problem[] {
  if (!task) return [];
  const meeting = events.get(task.assignedAt);
  if (meeting?.kind === 'task') {
    const fix = 'name the meeting; relate the tasks with implements or part-of';
    return [file.problem([...path, 'task', 'at'], `"${meeting.id}" is a task itself`, fix)];
  }
  const due = task.due === null ? null : parseEdtf(task.due);
  const days = [meeting?.date?.earliest, meeting?.articleDate?.earliest];
  const set =
    days
      .filter((day) => day != null)
      .sort()
      .at(-1) ?? null;
  if (!due?.ok || set === null || due.value.latest === null || due.value.latest >= set) return [];
  return [
    file.problem(
      [...path, 'task', 'due'],
      `the task is due (${task.due}) before it is set (${set})`,
      `correct the due date, or the date of "${task.assignedAt}"`,
    ),
  ];
}

/** What was held cannot have begun after the last article or report that tells of it. */
function checkForesight(
  file: Loaded<SourceFile>,
  path: Path,
  { status, date, evidence, reports }: TimelineEvent,
  articles: Dataset['articles'],
): Problem[] {
  if ((status !== 'held' && status !== 'reported') || !date?.earliest) return [];
  const appeared = appearances({ evidence, reports }, articles).map(({ latest }) => latest);
  if (appeared.some((day) => day === null || day >= (date.earliest ?? ''))) return [];
  return [
    file.problem(
      [...path, 'status'],
      `${status} on ${date.edtf}, and all that tell of it appeared before`,
      'correct the date, or write status: planned',
    ),
  ];
}

/** What is told when it was certainly over is no plan any more. */
function checkHindsight(
  file: Loaded<SourceFile>,
  path: Path,
  { status, date, evidence, reports }: TimelineEvent,
  articles: Dataset['articles'],
): Problem[] {
  const last = date?.latest ?? null;
  if (status !== 'planned' || !date || last === null) return [];
  const appeared = appearances({ evidence, reports }, articles).map(({ earliest }) => earliest);
  const after = appeared.find((day) => day !== null && day >= last);
  if (after == null) return [];
  return [
    file.problem(
      [...path, 'status'],
      `planned for ${date.edtf}, and told of on ${after}, when that was over`,
      'write status: held, in reports.yaml if only a report knows, or correct the date',
    ),
  ];
}

/** When those appeared that tell of an event, as far as it is known. */
function appearances(
  { evidence, reports = [] }: Pick<TimelineEvent, 'evidence' | 'reports'>,
  articles: Dataset['articles'],
): readonly DayBounds[] {
  const tellers = new Set([...evidence, ...reports].map(({ article }) => article));
  return articles
    .filter(({ id }) => tellers.has(id))
    .map(({ published }) => (published === null ? null : parseEdtf(published)))
    .map((parsed) => (parsed?.ok ? parsed.value : { earliest: null, latest: null }));
}

/** Events that are part of one another in a circle, or at another time than the whole. */
function checkParts(file: Loaded<SourceFile>, events: Events): Problem[] {
  const lists = [
    ...file.value.events.map(({ id, relations }, i) => ({ id, relations, path: ['events', i] })),
    ...(file.value.mentions ?? []).map(({ event, relations }, i) => ({
      id: event,
      relations,
      path: ['mentions', i],
    })),
  ];
  return lists.flatMap(({ id, relations = [], path }) =>
    relations.flatMap(({ type, event: whole }, j) => {
      if (type !== 'part-of') return [];
      const at = [...path, 'relations', j];
      if (isPartOf(whole, id, events, new Set())) {
        return [file.problem(at, `"${id}" is a part of itself`, 'break the circle of part-of')];
      }
      const [a, b] = [events.get(id)?.date, events.get(whole)?.date];
      if (!a || !b || intersects(a, b)) return [];
      return [
        file.problem(
          at,
          `"${id}" (${a.edtf}) has no day in common with "${whole}" (${b.edtf}), whose part it is`,
          'correct one of the two dates, or the relation',
        ),
      ];
    }),
  );
}

function isPartOf(part: string, whole: string, events: Events, seen: Set<string>): boolean {
  if (part === whole) return true;
  if (seen.has(part)) return false;
  seen.add(part);
  return (events.get(part)?.relations ?? []).some(
    ({ type, event }) => type === 'part-of' && isPartOf(event, whole, events, seen),
  );
}
