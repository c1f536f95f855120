import { BARE_YEAR, count, countNumber, month, weekday } from './english-words';
import { notADate, unclear, unitRule, type UnitRule } from './unit';

const LUNAR =
  'the lunar calendar decides; the holiday has no exact span. Tết was on 2023-01-22, 2024-02-10, ' +
  '2025-01-29, 2026-02-17 and is on 2027-02-06';
const NAMED_DAY = 'a named day, perhaps an anniversary: give the date if one is meant';
const WEEK = 'a week is no EDTF date: give its first and last day if they are certain';
const VAGUE = 'too vague for a date';
const PAPERS =
  'Article|Clause|Chapter|Section|Point|Page|Directive|Resolution|Decree|Decision|Circular|Law|' +
  'Conclusion|Regulation|Notice|Instruction|Dispatch|Document|Letter|Plan|Route|Highway|Street';

/** English phrases that count from publication. */
export const ENGLISH_RELATIVE: readonly UnitRule[] = [
  unitRule(
    'today',
    "today(?!’s|'s)|this (?:morning|afternoon|evening|noon)|tonight",
    () => ({ kind: 'offset', of: 'day', by: 0 }),
    'i',
  ),
  unitRule(
    'yesterday',
    'yesterday(?: (?:morning|afternoon|evening|night))?|last (?:night|evening)',
    () => ({ kind: 'offset', of: 'day', by: -1 }),
    'i',
  ),
  unitRule(
    'tomorrow',
    'tomorrow(?: (?:morning|afternoon|evening|night))?',
    () => ({ kind: 'offset', of: 'day', by: 1 }),
    'i',
  ),
  unitRule(
    'day-before-yesterday',
    '(?:the )?day before yesterday',
    () => ({ kind: 'offset', of: 'day', by: -2 }),
    'i',
  ),
  unitRule(
    'day-after-tomorrow',
    '(?:the )?day after tomorrow',
    () => ({ kind: 'offset', of: 'day', by: 2 }),
    'i',
  ),
  unitRule(
    'days-ago',
    `${count('c')} days? ago`,
    (g) => ({ kind: 'offset', of: 'day', by: -countNumber(g.c) }),
    'i',
  ),
];

/** English phrases that speak of time but give no date. */
export const ENGLISH_UNCLEAR: readonly UnitRule[] = [
  unclear('todays', "today(?:’s|'s)(?: \\p{L}+)?", '"today\'s" may mean these times'),
  unclear(
    'ago',
    `(?:${count('c')}|an?|some|several|many|a few) (?:weeks?|months?|years?|decades?) ago`,
    VAGUE,
  ),
  unclear(
    'week',
    '(?:(?:earlier|later|early|late|mid) )?(?:this|last|next|the (?:first|second|third|fourth|last|final|past|coming|previous|same)) week(?:end)?(?: (?:of|in) [\\p{L}]+(?:,? (?:19|20)\\d\\d)?)?',
    WEEK,
  ),
  unclear('week-of', `(?:the )?week of ${month('m')} \\d{1,2}(?:,? (?:19|20)\\d\\d)?`, WEEK),
  unclear(
    'weekday-of-something',
    `(?:the (?:following|previous|preceding|same|first|second|third|fourth|last|final|other)|every|each|one|some|a|that|most) ${weekday('w')}(?: (?:of|in) (?:${month('m')}|the month|this month|last month|next month)(?:,? ${BARE_YEAR})?)?|(?:last|first) ${weekday('v')} (?:of|in) (?:${month('n')}|the month|the year)(?:,? ${BARE_YEAR})?`,
    'a weekday counted from another date',
  ),
  unclear('weekend', 'the weekend|over the weekend', WEEK),
  unclear(
    'so-far',
    '(?:so far|thus far|to date)(?: (?:this|in the) (?:year|month|term|tenure))?(?: in (?:19|20)\\d\\d)?',
    'up to an unstated day',
  ),
  unclear(
    'year-to-date',
    '(?:since|from) the (?:beginning|start) of the (?:year|term|tenure)',
    'up to an unstated day',
  ),
  unclear(
    'the-time-around',
    '(?:in |over |during |for |throughout )?the (?:past|coming|next|last|previous|following|recent) (?:(?:few|several|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) )?(?:days?|weeks|months|years?|decades?|time|period|tenure|term)',
    VAGUE,
  ),
  unclear(
    'year-end',
    '(?:the )?(?:end|beginning|start|middle) of the (?:year|month)|(?:year-end|mid-year)(?! (?:of )?(?:19|20)\\d\\d)',
    'of which year or month?',
  ),
  unclear(
    'new-year',
    `(?:the )?(?:new year|New Year(?:’s|'s)?(?: Day| Eve)?)(?: (?:of )?${BARE_YEAR})?`,
    NAMED_DAY,
  ),
  unclear(
    'lunar-date',
    `day of the (?:\\p{L}+|\\d{1,2}(?:st|nd|rd|th)) lunar month(?:,? ${BARE_YEAR})?|lunar ${month('m')}`,
    LUNAR,
  ),
  unclear(
    'lunar-new-year',
    `(?:(?:the )?${BARE_YEAR} )?(?:(?:the )?(?:Tết|Tet)(?: Nguyên Đán| Nguyen Dan)?(?: \\(Lunar New Year\\))?|(?:the )?Lunar New Year(?: \\(Tết\\)| \\(Tet\\))?)(?: (?:holidays?|festival|festivities|break))?(?: (?:of|in|for) ${BARE_YEAR}| ${BARE_YEAR})?|year of the (?:rat|ox|tiger|cat|dragon|snake|horse|goat|monkey|rooster|dog|pig)`,
    LUNAR,
  ),
  unclear(
    'named-day',
    `(?:(?:\\p{Lu}[\\p{L}’']* ){1,4}Day(?= \\()|(?:National|Reunification|Liberation|Labou?r|Independence|Victory|Teachers’|Teachers'|Women’s|Women's|Youth|Martyrs(?:’|')?|Army|Invalids and Martyrs) Day)(?:,? \\((?:${month('m')} \\d{1,2}|\\d{1,2} ${month('n')}|\\d{1,2}/\\d{1,2})\\)|,? (?:on )?${month('o')} \\d{1,2})?(?! (?:19|20)\\d\\d)`,
    NAMED_DAY,
    '',
  ),
  unclear(
    'day-without-month',
    '(?:on )?the \\d{1,2}(?:st|nd|rd|th)(?=[,.;)]|$| of (?:this|the|last|next) month)(?: of (?:this|the|last|next) month)?',
    'the month is not stated',
  ),
  unclear(
    'days-of-month',
    `(?:the )?(?:first|last|final|opening|closing|early|two|three|few|several) (?:few |two |three |several )?(?:days|weeks|months|quarters|years|half)(?: of(?: the)? (?:${month('m')}|year|month|${BARE_YEAR}))(?:,? ${BARE_YEAR})?`,
    VAGUE,
  ),
  unclear(
    'half-month',
    `(?:the )?(?:first|second|latter) half of ${month('m')}(?:,? (?:19|20)\\d\\d)?`,
    'a half month is no EDTF date: give its first and last day',
  ),
  unclear(
    'around',
    `(?:around|about|approximately|circa|nearly|roughly) (?:${month('m')} )?(?:\\d{1,2}, )?${BARE_YEAR}`,
    'the text itself says that it is approximate',
  ),
  unclear(
    'early-to-mid',
    `(?:early|mid|late)(?: |-)?(?:to|and|or|-)(?: |-)?(?:early|mid|late)(?: |-)(?:${month('m')}(?:,? ${BARE_YEAR})?|${BARE_YEAR})`,
    'two parts of one period: give first and last day',
  ),
  unclear(
    'offset-from-a-day',
    `(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|ten|several|a few|few) (?:days?|weeks?|months?|years?|hours?) (?:before|after|prior to|following|from|ahead of) (?:the )?(?:${month('m')}(?: \\d{1,2})?(?:,? ${BARE_YEAR})?|\\d{1,2}(?:st|nd|rd|th)? ${month('n')}(?:,? ${BARE_YEAR})?|${BARE_YEAR}|today|now)`,
    'counted from another date: work it out and check it',
  ),
  unclear(
    'eve',
    `(?:the )?(?:eve of|day before|day after|night before|morning after) (?:${month('m')} \\d{1,2}(?:,? ${BARE_YEAR})?|\\d{1,2} ${month('n')}(?:,? ${BARE_YEAR})?)`,
    'counted from another date: work it out and check it',
  ),
  unclear(
    'as-of',
    `as (?:of|at) (?:${month('m')} \\d{1,2}(?:,? ${BARE_YEAR})?|\\d{1,2} ${month('n')}(?:,? ${BARE_YEAR})?|${month('o')},? ${BARE_YEAR}|${BARE_YEAR}|today|now)`,
    'the state on that day, not when something happened',
  ),
  unclear(
    'not',
    `not (?:in|on|before|until|by|since|after) (?:${month('m')}(?: \\d{1,2})?(?:,? ${BARE_YEAR})?|${BARE_YEAR})`,
    'a negation',
  ),
  unclear(
    'anniversary',
    `(?:anniversary|birthday|death)[^.;\\n]{0,80}\\((?:${month('m')} \\d{1,2}|\\d{1,2} ${month('n')})\\)`,
    NAMED_DAY,
  ),
];

/** English text with figures that are no dates. */
export const ENGLISH_DECOYS: readonly UnitRule[] = [
  notADate(
    'numbered-paper',
    `(?:${PAPERS})s?(?: No\\.?| no\\.?| number)? ?(?!(?:19|20)\\d\\d(?![/\\d-]))\\d+(?:[/-][\\p{L}\\d]+){0,6}`,
    '',
  ),
  notADate(
    'numbered',
    '(?:No\\.?|number|issue|room|flight|bus|gate|km) ?\\d+(?:[/-][\\p{L}\\d]+){0,6}',
  ),
  notADate(
    'fraction-of',
    '\\d+/\\d+ (?:points?|of|delegates?|members?|deputies|votes?|provinces?|localities|marks?|people|ratio|screen|aspect|targets?|tasks?)',
  ),
  notADate(
    'quantity',
    `${BARE_YEAR} (?:people|households|delegates|deputies|officers|soldiers|billion|million|thousand|per cent|percent|km|kilomet(?:re|er)s?|hectares?|tonnes?|tons|metres|meters|dong|VNĐ|VND|USD|projects|units|members|workers|students|seats|troops|personnel|cadres|participants|guests|representatives|families|trees|houses|tourists|vehicles|businesses|enterprises|candidates|voters|cases|hours|days)`,
  ),
  notADate('revolution', '(?:August|October) Revolution(?: (?:of |in )?(?:19|20)\\d\\d)?'),
  notADate('clock-ago', '\\d+ (?:minutes?|hours?|seconds?|mins?) ago'),
];
