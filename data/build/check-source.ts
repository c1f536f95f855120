/** One source file against the rules that its schema cannot state. */
import { wordCount } from '../text';
import { checkDates } from './check-dates';
import { unknownId } from './check-registry';
import type { KnownIds } from './load';
import type { Path, Problem } from './problem';
import type { EventSource, MentionSource, SourceFile } from './source-schema';
import type { Loaded } from './yaml-file';

/**
 * More does not fit a briefing's line. Vietnamese is written by syllables, about three of which make
 * what English says in two words.
 */
export const MAX_TITLE_WORDS = { en: 12, vi: 18 } as const;

export function checkSource(file: Loaded<SourceFile>, known: KnownIds): Problem[] {
  const { article, events, mentions = [] } = file.value;
  const own = new Set(events.map(({ id }) => id));
  const problems: Problem[] = [];
  if (/[\\/]/.test(article.file)) {
    problems.push(
      file.problem(['article', 'file'], 'is a path', "give the file's name only, without folders"),
    );
  }
  if (article.proposal) problems.push(unconfirmed(file, ['article']));
  events.forEach((event, i) => problems.push(...checkEvent(file, ['events', i], event, known)));
  const mentioned = new Set<string>();
  mentions.forEach((mention, i) => {
    const path = ['mentions', i];
    problems.push(...unknownId(file, [...path, 'event'], mention.event, known.events, 'event'));
    problems.push(...checkParts(file, path, mention, mention.event, known));
    if (mention.proposal) problems.push(unconfirmed(file, path));
    if (own.has(mention.event) || mentioned.has(mention.event)) {
      problems.push(
        file.problem(
          [...path, 'event'],
          `"${mention.event}" stands in this file already`,
          'put what this adds there',
        ),
      );
    }
    mentioned.add(mention.event);
  });
  return [...problems, ...checkDates(file)];
}

function checkEvent(
  file: Loaded<SourceFile>,
  path: Path,
  event: EventSource,
  known: KnownIds,
): Problem[] {
  const problems = checkParts(file, path, event, event.id, known);
  if (event.proposal) problems.push(unconfirmed(file, path));
  for (const lang of ['en', 'vi'] as const) {
    const words = wordCount(event.title[lang]);
    if (words > MAX_TITLE_WORDS[lang]) {
      problems.push(
        file.problem(
          [...path, 'title', lang],
          `the title has ${words} words`,
          `shorten it to ${MAX_TITLE_WORDS[lang]}; the summary has room for the rest`,
        ),
      );
    }
  }
  return [...problems, ...checkTask(file, path, event, known)];
}

function checkTask(
  file: Loaded<SourceFile>,
  path: Path,
  { id, kind, task, date }: EventSource,
  known: KnownIds,
): Problem[] {
  if (kind !== 'task') {
    return task === undefined
      ? []
      : [file.problem([...path, 'task'], `a ${kind} has no task`, 'write kind: task or remove it')];
  }
  const problems: Problem[] = [];
  if (date) {
    problems.push(
      file.problem(
        [...path, 'date'],
        'a task has no date of its own: it runs from its meeting (task.at) to its due date',
        'remove date; write a deadline as task.due',
      ),
    );
  }
  if (!task) {
    const fix = 'add task: with by (leader), to (institutions) and at (the event it was set at)';
    return [...problems, file.problem(path, `the task "${id}" lacks its task block`, fix)];
  }
  problems.push(
    ...unknownId(file, [...path, 'task', 'by'], task.by, known.leaders, 'leader'),
    ...unknownId(file, [...path, 'task', 'at'], task.at, known.events, 'event'),
    ...task.to.flatMap((to, i) =>
      unknownId(file, [...path, 'task', 'to', i], to, known.institutions, 'institution'),
    ),
  );
  if (task.at === id) {
    problems.push(
      file.problem([...path, 'task', 'at'], 'the task is set at itself', 'name the meeting'),
    );
  }
  return problems;
}

/** Participants, institutions, relations: known, each once, and not the event itself. */
function checkParts(
  file: Loaded<SourceFile>,
  path: Path,
  parts: Pick<EventSource | MentionSource, 'participants' | 'institutions' | 'relations'>,
  self: string,
  known: KnownIds,
): Problem[] {
  const problems: Problem[] = [];
  const leaders = (parts.participants ?? []).map(({ leader }) => leader);
  leaders.forEach((id, i) => {
    const at = [...path, 'participants', i, 'leader'];
    problems.push(...unknownId(file, at, id, known.leaders, 'leader'));
    if (leaders.indexOf(id) < i) {
      problems.push(file.problem(at, `"${id}" is listed twice`, 'keep the stronger role only'));
    }
  });
  const roles = (parts.institutions ?? []).map((item) => `${item.institution} as ${item.role}`);
  (parts.institutions ?? []).forEach(({ institution }, i) => {
    const at = [...path, 'institutions', i, 'institution'];
    problems.push(...unknownId(file, at, institution, known.institutions, 'institution'));
    if (roles.indexOf(roles[i] ?? '') < i) {
      problems.push(file.problem(at, `${roles[i]} is listed twice`, 'keep it once'));
    }
  });
  (parts.relations ?? []).forEach(({ event }, i) => {
    const at = [...path, 'relations', i, 'event'];
    problems.push(...unknownId(file, at, event, known.events, 'event'));
    if (event === self) {
      problems.push(file.problem(at, 'the event is related to itself', 'name the other event'));
    }
  });
  return problems;
}

function unconfirmed(file: Loaded<SourceFile>, path: Path): Problem {
  return file.problem(
    [...path, 'proposal'],
    'a proposal that nobody has confirmed',
    'check it against the article, then delete the line "proposal: true"',
  );
}
