import type { Lang } from '../../vocabulary';
import { ENGLISH_DAYS } from './english-days';
import { ENGLISH_AFTER, ENGLISH_BEFORE } from './english-frames';
import { ENGLISH_DECOYS, ENGLISH_RELATIVE, ENGLISH_UNCLEAR } from './english-other';
import { ENGLISH_PERIODS } from './english-periods';
import { unitRule, type Frame, type UnitRule } from './unit';
import { VIETNAMESE_DAYS } from './vietnamese-days';
import { VIETNAMESE_AFTER, VIETNAMESE_BEFORE } from './vietnamese-frames';
import { VIETNAMESE_DECOYS, VIETNAMESE_RELATIVE, VIETNAMESE_UNCLEAR } from './vietnamese-other';
import { VIETNAMESE_PERIODS } from './vietnamese-periods';

/** All that the recognition knows of one language. */
export interface Language {
  readonly units: readonly UnitRule[];
  readonly before: readonly Frame[];
  readonly after: readonly Frame[];
  /** What may stand between two dates, matched as a whole. */
  readonly gaps: {
    /** "December 19" … "January 2": a first and a last. */
    readonly range: RegExp;
    /** "and": a range only behind "between", or of neighbouring days. */
    readonly and: RegExp;
    /** A range whose ends are not exact: "to late". */
    readonly vague: RegExp;
    /** "Wednesday" … "December 31": one day named twice. */
    readonly same: RegExp;
  };
}

const ISO: UnitRule = unitRule(
  'ISO 8601',
  '(?<y>(?:19|20)\\d\\d)(?<s>[-/])(?<m>\\d\\d)\\k<s>(?<d>\\d\\d)',
  (g) => ({
    kind: 'day',
    year: Number(g.y),
    month: Number(g.m),
    day: Number(g.d),
  }),
);

const LANGUAGES: Readonly<Record<Lang, Language>> = {
  en: {
    units: [
      ISO,
      ...ENGLISH_DECOYS,
      ...ENGLISH_RELATIVE,
      ...ENGLISH_DAYS,
      ...ENGLISH_PERIODS,
      ...ENGLISH_UNCLEAR,
    ],
    before: ENGLISH_BEFORE,
    after: ENGLISH_AFTER,
    gaps: {
      range:
        /^(?: ?- ?|—| (?:to|until|till|through|up to) )(?:the )?(?:(?:morning|afternoon|evening|night) of )?(?:the )?$/i,
      and: /^ and (?:on )?(?:the )?(?:(?:early )?(?:morning|afternoon|evening|night) of )?(?:the )?$/i,
      vague:
        /^ ?(?:-|to|until|till|through|and) ?(?:the )?(?:early|mid|late|end of|middle of|beginning of|start of)[ -](?:the )?$/i,
      same: /^(?: (?:morning|afternoon|evening|night))?(?:,? |, ?| ?\()(?:on |the )?$/i,
    },
  },
  vi: {
    units: [
      ISO,
      ...VIETNAMESE_DECOYS,
      ...VIETNAMESE_RELATIVE,
      ...VIETNAMESE_DAYS,
      ...VIETNAMESE_PERIODS,
      ...VIETNAMESE_UNCLEAR,
    ],
    before: VIETNAMESE_BEFORE,
    after: VIETNAMESE_AFTER,
    gaps: {
      range:
        /^(?: ?- ?|—| (?:cho )?(?:đến|tới)(?: hết)? |,? rạng )(?:(?:\d{1,2}(?:h|g|:|giờ)\d{0,2} )|(?:sáng|trưa|chiều|tối|đêm) ){0,4}(?:ngày |năm )?$/i,
      and: /^(?:,| và) (?:(?:sáng|trưa|chiều|tối|đêm|rạng sáng) )?(?:ngày )?$/i,
      vague: /^ ?(?:-|đến|tới) ?(?:đầu|giữa|cuối|hết đầu|trung tuần) (?:năm )?$/i,
      same: /^(?:,? |, ?| ?\()(?:ngày |tức ngày |tức )?$/i,
    },
  },
};

export function languageOf(lang: Lang): Language {
  return LANGUAGES[lang];
}
