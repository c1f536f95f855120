/** When the articles were published, as time. Reports that only add to dates are not among them. */
import { formatEdtf, formatEdtfShort } from '@/components/i18n/format-date';
import { parseEdtf } from '@/data/edtf';
import type { Article } from '@/data/schema';
import { toSpan, type TimeSpan } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

export interface ArticleDate {
  readonly id: string;
  /** In ms; infinite on a side that nobody knows. */
  readonly span: TimeSpan;
  /** "VNS · 31 Dec 2025" */
  readonly label: string;
  /** "Viet Nam News Service (VNS), 31 December 2025: State President works with his office" */
  readonly sentence: string;
}

export interface ArticleDates {
  /** Known to the day, by day. */
  readonly days: readonly ArticleDate[];
  /** Known less well. */
  readonly spans: readonly ArticleDate[];
}

/**
 * @param unnamed what an article is called that names no publisher
 * @param short the same where there is little room
 */
export function articleDates(
  articles: readonly Article[],
  lang: Lang,
  unnamed: string,
  short = unnamed,
): ArticleDates {
  const days: ArticleDate[] = [];
  const spans: ArticleDate[] = [];
  for (const { id, publisher, published, external, title } of articles) {
    const bounds = published === null || external ? null : parseEdtf(published);
    if (published === null || !bounds?.ok) continue;
    const { earliest, latest } = bounds.value;
    const date = {
      id,
      span: toSpan(earliest, latest),
      label: `${shortName(publisher ?? short)} · ${formatEdtfShort(published, lang)}`,
      sentence: `${publisher ?? unnamed}, ${formatEdtf(published, lang)}: ${title[lang]}`,
    };
    (earliest !== null && earliest === latest ? days : spans).push(date);
  }
  const byTime = (a: ArticleDate, b: ArticleDate) =>
    a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1);
  return { days: days.sort(byTime), spans: spans.sort(byTime) };
}

/** "Tiền Phong (TPO)" is known as TPO. */
function shortName(publisher: string): string {
  return /\(([^()]+)\)\s*$/.exec(publisher)?.[1] ?? publisher;
}
