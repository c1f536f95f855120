/** The articles' claims about one happening to its date, and to what contradicts it. */
import { serializeBounds } from '../edtf';
import { compareText } from '../event-order';
import type { EventDate, RivalDate } from '../schema';
import type { Claim } from './claim';
import { claimWords } from './claim-words';
import { intersect, sameDays } from '../intersect';
import type { SourceFile } from './source-schema';

export type ArticleSource = SourceFile['article'];

export interface MergedDate {
  readonly date: EventDate | null;
  readonly rivals: readonly RivalDate[];
}

/**
 * Intersects the claims. Where they have no day in common, the largest group of articles that do
 * agree gives the date; of equally large ones, the group with the article published first (one
 * without a publication date comes last, then ids in alphabetical order). The rest are rivals.
 */
export function mergeDates(
  claims: readonly Claim[],
  articles: ReadonlyMap<string, ArticleSource>,
): MergedDate {
  const ordered = [...claims].sort((a, b) => compareText(rank(a, articles), rank(b, articles)));
  const group = largestGroup(ordered);
  const chosen = new Set(group);
  return {
    date: agreedDate(group, articles),
    rivals: ordered
      .filter((claim) => !chosen.has(claim))
      .map(({ article, date }) => ({ ...date, article, note: rivalNote(article, date, articles) })),
  };
}

/** Sorts by publication: earliest possible day, then id; "9" puts the undated last. */
function rank({ article }: Claim, articles: ReadonlyMap<string, ArticleSource>): string {
  return `${articles.get(article)?.published ?? '9'} ${article}`;
}

/**
 * Spans that pairwise share a day all share one (Helly), and then the latest of their first days is
 * such a day: so trying each claim's first day finds the largest group.
 */
function largestGroup(claims: readonly Claim[]): readonly Claim[] {
  let best: readonly Claim[] = [];
  for (const { date } of claims) {
    const probe = { earliest: date.earliest, latest: date.earliest };
    const group = claims.filter((claim) =>
      date.earliest === null
        ? claim.date.earliest === null
        : intersect([claim.date, probe]) !== null,
    );
    // Claims come in rank order, so that of equal groups the one with the first claim wins.
    if (
      group.length > best.length ||
      (group.length === best.length && isBefore(group, best, claims))
    ) {
      best = group;
    }
  }
  return best;
}

function isBefore(a: readonly Claim[], b: readonly Claim[], order: readonly Claim[]): boolean {
  const first = order.find((claim) => a.includes(claim) !== b.includes(claim));
  return first !== undefined && a.includes(first);
}

const BASIS_ORDER = ['stated', 'resolved', 'inferred', 'external'];

function agreedDate(
  claims: readonly Claim[],
  articles: ReadonlyMap<string, ArticleSource>,
): EventDate | null {
  if (claims.length === 0) return null;
  const days = intersect(claims.map(({ date }) => date));
  if (days === null) throw new Error('a group of agreeing claims has a day in common');
  // What an article says itself is better than a span worked out from several.
  const [own] = claims
    .filter(({ date }) => sameDays(date, days))
    .sort((a, b) => BASIS_ORDER.indexOf(a.date.basis) - BASIS_ORDER.indexOf(b.date.basis));
  if (own) return own.date;
  // Bounds that meet leave one day, and that is known.
  const precision = days.earliest === days.latest ? 'day' : 'range';
  return {
    edtf: serializeBounds({ ...days, precision }),
    ...days,
    precision,
    basis: 'inferred',
    note: {
      en: `All of these hold: ${claims.map((claim) => quoteClaim(claim, 'en', articles)).join('; ')}.`,
      vi: `Tất cả cùng đúng: ${claims.map((claim) => quoteClaim(claim, 'vi', articles)).join('; ')}.`,
    },
  };
}

function quoteClaim(
  { article, date }: Claim,
  lang: 'en' | 'vi',
  articles: ReadonlyMap<string, ArticleSource>,
): string {
  const title = articles.get(article)?.title[lang] ?? article;
  return `${claimWords(date, lang)} (“${title}”)`;
}

function rivalNote(
  article: string,
  date: EventDate,
  articles: ReadonlyMap<string, ArticleSource>,
): RivalDate['note'] {
  const said = {
    en: `${quoteClaim({ article, date }, 'en', articles)} contradicts it.`,
    vi: `${quoteClaim({ article, date }, 'vi', articles)} mâu thuẫn với ngày này.`,
  };
  return date.note ? { en: `${said.en} ${date.note.en}`, vi: `${said.vi} ${date.note.vi}` } : said;
}
