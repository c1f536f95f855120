/** One happening from all the articles that tell of it. */
import { codePointLength } from '../text';
import type { EventDate, Evidence, RivalDate, TimelineEvent } from '../schema';
import { PARTICIPANT_ROLES } from '../vocabulary';
import { claimDate, type Claim } from './claim';
import { mergeDates, type ArticleSource } from './merge-dates';
import type {
  DateClaim,
  EventSource,
  EvidenceClaim,
  MentionSource,
  SourceFile,
} from './source-schema';

interface Telling {
  readonly article: string;
  readonly part: EventSource | MentionSource;
}

/**
 * Merges checked sources; their order decides the order within lists. `date` is what the articles
 * alone support, and tasks have none yet.
 */
export function mergeEvents(sources: readonly SourceFile[]): TimelineEvent[] {
  const articles = new Map(sources.map(({ article }) => [article.id, article]));
  return sources.flatMap(({ article, events }) =>
    events.map((source) => {
      const mentions = sources.flatMap((other): Telling[] =>
        (other.mentions ?? [])
          .filter(({ event }) => event === source.id)
          .map((part) => ({ article: other.article.id, part })),
      );
      const tellings = [{ article: article.id, part: source }, ...mentions];
      return mergeEvent(source, tellings, articles);
    }),
  );
}

function mergeEvent(
  source: EventSource,
  tellings: readonly Telling[],
  articles: ReadonlyMap<string, ArticleSource>,
): TimelineEvent {
  const { id, kind, subtype, status, title, summary, place, task } = source;
  const { date, rivals } = mergeDates(tellings.flatMap(claimOf), articles);
  const assignedAt = task ? [{ type: 'assigned-at' as const, event: task.at }] : [];
  const assignees = (task?.to ?? []).map((institution) => ({
    institution,
    role: 'assignee' as const,
  }));
  return {
    id,
    kind,
    subtype,
    status,
    title,
    summary,
    date,
    ...withRivals(rivals),
    participants: strongestRoles(tellings),
    institutions: distinct([
      ...tellings.flatMap(({ part }) => part.institutions ?? []),
      ...assignees,
    ]),
    ...(place && { place }),
    ...(task && {
      task: {
        assignedBy: task.by,
        assignees: task.to,
        assignedAt: task.at,
        due: task.due ?? null,
        ...(task.note && { note: task.note }),
      },
    }),
    relations: distinct([...assignedAt, ...tellings.flatMap(({ part }) => part.relations ?? [])]),
    evidence: tellings.flatMap(({ article, part }) =>
      [...part.evidence].sort((a, b) => a.at - b.at).map((claim) => toEvidence(article, claim)),
    ),
  };
}

export function withRivals(rivals: readonly RivalDate[]): { rivalDates?: readonly RivalDate[] } {
  return rivals.length === 0 ? {} : { rivalDates: rivals };
}

function claimOf({ article, part }: Telling): Claim[] {
  return part.date ? [{ article, date: dateOf(part.date) }] : [];
}

function dateOf(claim: DateClaim): EventDate {
  const date = claimDate(claim);
  if (!date.ok) throw new Error(`merging unchecked dates: ${date.error}`);
  return date.value;
}

function toEvidence(article: string, { supports, exact, at }: EvidenceClaim): Evidence {
  return {
    article,
    supports,
    quote: { exact },
    position: { start: at, end: at + codePointLength(exact) },
  };
}

/** Each leader once: who chairs in one article is more than mentioned, whatever another says. */
function strongestRoles(tellings: readonly Telling[]): TimelineEvent['participants'] {
  const all = tellings.flatMap(({ part }) => part.participants ?? []);
  const leaders = new Set(all.map(({ leader }) => leader));
  return [...leaders].map((leader) => {
    const roles = all.filter((item) => item.leader === leader).map(({ role }) => role);
    const role = PARTICIPANT_ROLES.find((candidate) => roles.includes(candidate));
    return { leader, role: role ?? 'mentioned' };
  });
}

function distinct<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
