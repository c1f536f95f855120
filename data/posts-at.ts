/** Which posts a leader held at a date, as far as the dataset tells. */
import { parseEdtf, type DayBounds } from './edtf';
import type { Leader, TimelineEvent } from './schema';

export type Post = Leader['posts'][number];

export interface PostsAt {
  /** Held during the whole of the date, whichever day within their bounds they began and ended. */
  readonly certain: readonly Post[];
  /** May have been held during some of the date. */
  readonly possible: readonly Post[];
}

/**
 * The posts that a leader held at a date (`null`: undated). A post's `from` says when it began and
 * `to` when it ended, each EDTF: `../2025-12-17` began by that day. Without `from` the beginning is
 * unknown; without `to` no end is known, and the post counts as held.
 */
export function postsAt(leader: Leader, date: DayBounds | null): PostsAt {
  const certain: Post[] = [];
  const possible: Post[] = [];
  for (const post of leader.posts) {
    const from = boundsOf(post.from);
    const to = boundsOf(post.to);
    const [earliest, latest] = [date?.earliest ?? null, date?.latest ?? null];
    const startsAfter = from !== null && isAfter(from.earliest, latest);
    const endsBefore = to !== null && isAfter(earliest, to.latest);
    if (startsAfter || endsBefore) continue;
    const begun = earliest !== null && from !== null && !isUnknownOrAfter(from.latest, earliest);
    const notEnded =
      to === null || (latest !== null && to.earliest !== null && to.earliest >= latest);
    (begun && notEnded ? certain : possible).push(post);
  }
  return { certain, possible };
}

export interface PostsAtEvent extends PostsAt {
  /** Held, since an article that tells of the leader acting at the event calls them so. */
  readonly attested: readonly Post[];
}

/**
 * The posts that a leader held at an event, as `postsAt` at its date. Of those that the dates leave
 * possible, the ones whose `source` is evidence for the event are attested, unless the leader is
 * only mentioned there: then the article may speak of another time.
 */
export function postsAtEvent(leader: Leader, event: TimelineEvent): PostsAtEvent {
  const { certain, possible } = postsAt(leader, event.date);
  const acts =
    event.task?.assignedBy === leader.id ||
    event.participants.some((item) => item.leader === leader.id && item.role !== 'mentioned');
  const articles = new Set(acts ? event.evidence.map(({ article }) => article) : []);
  const isAttested = ({ source }: Post) => source !== undefined && articles.has(source);
  return {
    certain,
    attested: possible.filter(isAttested),
    possible: possible.filter((post) => !isAttested(post)),
  };
}

function boundsOf(edtf: string | undefined): DayBounds | null {
  const parsed = edtf === undefined ? null : parseEdtf(edtf);
  return parsed?.ok ? parsed.value : null;
}

/** True if both days are known and `a` lies after `b`. */
function isAfter(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && a > b;
}

function isUnknownOrAfter(a: string | null, b: string): boolean {
  return a === null || a > b;
}
