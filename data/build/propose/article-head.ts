import type { CalendarDay } from '../../time';
import { isCalendarDay } from '../../time';
import type { Lang } from '../../vocabulary';
import { findDatePhrases } from './date-phrases';

/** Share of letters that only Vietnamese has, above which a text is Vietnamese. */
const VIETNAMESE_SHARE = 0.15;

/** Vietnamese marks a quarter of its letters; English text with Vietnamese names a fiftieth. */
export function guessLang(text: string): Lang {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const marked =
    text.match(/[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/giu)
      ?.length ?? 0;
  return letters > 0 && marked / letters > VIETNAMESE_SHARE ? 'vi' : 'en';
}

export interface Publication {
  readonly day: CalendarDay;
  /** What in the text tells it, for the person who checks; `null`: that person said so. */
  readonly from: string | null;
}

/**
 * The day of publication, if the text's head gives one in full: `date 2026-02-23` as stored files
 * begin, or a line of its own such as "Wednesday, December 31, 2025 - 08:30". Usually right, and
 * sometimes the day on which the file was stored.
 */
export function publicationOf(text: string, lang: Lang): Publication | null {
  const stored = /^\s*date:? (\d{4}-\d{2}-\d{2})(?!\d)/.exec(text);
  if (stored?.[1] !== undefined && isCalendarDay(stored[1])) {
    return { day: stored[1], from: `"date ${stored[1]}" at the head of the file` };
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, 6)) {
    if (line.length > 70) continue;
    const [only, ...more] = findDatePhrases(line, { lang, published: null });
    const proposal = only?.proposal;
    if (!only || more.length > 0 || !proposal || !('edtf' in proposal)) continue;
    const rest = line.replace(only.phrase, '');
    // A headline may hold a date too: only a line that says nothing else tells publication.
    if (isCalendarDay(proposal.edtf) && (rest.match(/\p{L}{2,}/gu)?.length ?? 0) <= 3) {
      return { day: proposal.edtf, from: `"${only.phrase}" on a line of its own` };
    }
  }
  return null;
}

const CREDITS: readonly (readonly [pattern: RegExp, publisher: string])[] = [
  [/[—–-] ?VNS\s*$/, 'Viet Nam News Service (VNS)'],
  [/[—–-] ?VNA\s*$|\(VNA\)\s*$|\bHanoi \(VNA\)/, 'Vietnam News Agency (VNA)'],
  [/\(TTXVN\)|[—–-] ?TTXVN\s*$/, 'Thông tấn xã Việt Nam (TTXVN)'],
  [/^\s*TPO ?[-–—]/m, 'Tiền Phong (TPO)'],
  [/^\s*SGGP(?:O)? ?[-–—]|\(SGGP\)/m, 'Sài Gòn Giải Phóng (SGGP)'],
  [/^\s*VOV(?:\.VN)? ?[-–—]/m, 'Đài Tiếng nói Việt Nam (VOV)'],
  [/^\s*QĐND(?: Online)? ?[-–—]/m, 'Quân đội nhân dân (QĐND)'],
  [/^\s*NDO ?[-–—]|^\s*NDO ?\|/m, 'Nhân Dân (NDO)'],
  [/^\s*TTO ?[-–—]/m, 'Tuổi Trẻ (TTO)'],
  [/\bVnExpress\s*$/, 'VnExpress'],
  [/\bVietnamPlus\s*$|\(Vietnam\+\)\s*$/, 'VietnamPlus'],
];

/** The publisher that a text signs with; a source it merely quotes ("according to VNA") is none. */
export function publisherOf(text: string): string | null {
  return CREDITS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
