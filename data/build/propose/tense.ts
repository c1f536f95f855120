import type { Lang } from '../../vocabulary';
import type { Tense } from './unit';

const REACH = 90;
/** A few words: beyond them, "will" may belong to something else than the date. */
const CLOSE = 32;
const CLAUSE_END = /[.;!?\n:]/;

const MARKS: Readonly<
  Record<Lang, { readonly past: string; readonly future: string; readonly report: string }>
> = {
  en: {
    future:
      'will|shall|would|to be (?:held|convened|organised|organized|opened|completed)|to take place|' +
      'is to|are to|(?:is|are|was|were) (?:scheduled|slated|due|set|expected|planned)(?: to)?|' +
      'scheduled|slated|upcoming|forthcoming|plans? to|going to',
    past:
      '(?<!be |being |are |is )(?:held|convened)|took place|chaired|attended|received|met|hosted|' +
      'opened|concluded|wrapped up|visited|arrived|launched|signed|paid|was held|were held|passed|' +
      'adopted|issued|promulgated|inaugurated|happened|occurred|died|elected',
    report:
      'said|told|stated|announced|added|stressed|noted|requested|asked|urged|called|affirmed|' +
      'suggested|reported|informed|agreed|decided|approved',
  },
  vi: {
    future: 'sẽ|sắp|dự kiến|chuẩn bị|sắp tới|tới đây|sắp diễn ra|lên kế hoạch|phấn đấu',
    past: 'đã|vừa|vừa qua|từng',
    report:
      'cho biết|nói|yêu cầu|đề nghị|thông báo|quyết định|nhấn mạnh|khẳng định|chỉ đạo|thống nhất|phê duyệt',
  },
};

const PATTERNS = {
  en: compile(MARKS.en),
  vi: compile(MARKS.vi),
};

export interface HeardTense {
  readonly tense: Tense | undefined;
  /** The word stands right before the phrase. */
  readonly close: boolean;
}

/**
 * Whether the words nearest to a phrase in its clause speak of the past or the future. A reporting
 * verb between them and the phrase takes their word away: "will open, he said on Wednesday".
 */
export function tenseAt(text: string, start: number, end: number, lang: Lang): HeardTense {
  const left = text.slice(Math.max(0, start - REACH), start);
  const before = left.slice(lastClauseEnd(left) + 1);
  const marks = [...before.matchAll(PATTERNS[lang])];
  const last = marks.at(-1);
  if (last) {
    const gap = before.length - last.index - last[0].length;
    return { tense: tenseOf(last.groups), close: gap <= CLOSE };
  }
  const right = text.slice(end, end + REACH);
  const stop = right.search(CLAUSE_END);
  const behind = stop < 0 ? right : right.slice(0, stop);
  return { tense: tenseOf([...behind.matchAll(PATTERNS[lang])][0]?.groups), close: false };
}

function tenseOf(groups: Readonly<Record<string, string | undefined>> | undefined) {
  if (groups?.past !== undefined) return 'past';
  return groups?.future === undefined ? undefined : 'future';
}

function lastClauseEnd(text: string): number {
  for (let i = text.length - 1; i >= 0; i -= 1) if (CLAUSE_END.test(text.charAt(i))) return i;
  return -1;
}

function compile(marks: (typeof MARKS)['en']): RegExp {
  const { future, past, report } = marks;
  const body = `(?<future>${future})|(?<past>${past})|(?<report>${report})`;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'giu');
}
