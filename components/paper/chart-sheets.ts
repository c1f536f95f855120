/** The timeline of a view on sheets: as one, by years, by quarters, or by months. */
import { formatDay, formatEdtf } from '@/components/i18n/format-date';
import { PAPER } from '@/components/i18n/paper';
import { PICTURE } from '@/components/i18n/picture';
import type { PictureRequest } from '@/components/picture/request';
import { homeOf, reachOf } from '@/components/timeline/home';
import { toDayRange } from '@/components/timeline/viewport';
import type { DayRange } from '@/components/view/view-state';
import type { EventSet } from '@/data/query';
import { DAY_MS, toMs, type TimeSpan } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import { chartParts, type ChartParts, type Room } from './chart-parts';
import { UNITS, type Split, type Unit } from './paper-options';
import {
  daysOf,
  eventsWithin,
  monthsOf,
  quartersOf,
  turnsIn,
  yearsOf,
  type Period,
} from './periods';
import { HEADING_PX, type Sheet } from './sheet';

/** What is longer is split before it is tried as one, days. */
const LONGEST_AS_ONE = 366;
/** More would be a book: then the next coarser unit has to do. Five years of months. */
const MOST_PERIODS = 60;

interface Level {
  readonly unit: Unit;
  readonly periods: readonly Period[];
}

interface Drawn {
  readonly title: string;
  readonly days: DayRange;
  readonly shown: number;
  readonly parts: ChartParts;
}

export interface SplitTimeline {
  readonly sheets: readonly Sheet[];
  /** Names of years, quarters and months that something runs through, and nothing begins or ends in. */
  readonly without: readonly string[];
  /** What it is split by instead of what was asked for, which would be too many sheets. */
  readonly coarser: Unit | 'whole' | null;
}

/**
 * One period at each step, whether it is drawn or only looked at: with a hundred thousand events each
 * look takes its ms. Those without an event, or with none that begins or ends, have no sheet.
 *
 * @param events those that the document holds
 */
export function* chartSheets(
  request: PictureRequest,
  events: EventSet,
  split: Split,
  body: Room,
): Generator<void, SplitTimeline> {
  const { index, state } = request;
  const days = daysOf(events, index.columns);
  if (split === 'none' || days === null) return { sheets: [], without: [], coarser: null };
  const range = common(days, state.span ?? toDayRange(askedFor(request)));
  const draw = (title: string, { first, last }: DayRange): Drawn => {
    const own = eventsWithin(events, index.columns, { first, last });
    const period = { ...request, state: { ...state, span: { first, last } } };
    const room = { ...body, height: body.height - HEADING_PX };
    return { title, days: { first, last }, shown: own.size, parts: chartParts(period, own, room) };
  };
  const holds = (period: Period) => eventsWithin(events, index.columns, period).size > 0;
  const turns = (period: Period) => turnsIn(events, index.columns, period);

  const isShort = toMs(range.last) - toMs(range.first) < LONGEST_AS_ONE * DAY_MS;
  const years = yield* those(yearsOf(range), holds);
  const tooMany = years.length > MOST_PERIODS;
  const isOne = tooMany || (yield* those(years, turns)).length === 0;
  if (isOne || (split === 'auto' && isShort)) {
    const whole = draw('', range);
    yield;
    if (isOne || fits(whole)) {
      const coarser = tooMany && split !== 'auto' ? 'whole' : null;
      return { sheets: sheetsOf(whole, state.lang), without: [], coarser };
    }
  }
  const quarters = yield* those(
    years.flatMap(({ edtf }) => quartersOf(edtf, range)),
    holds,
  );
  const months = yield* those(
    quarters.flatMap(({ edtf }) => monthsOf(edtf, range)),
    holds,
  );
  const levels: readonly Level[] = [
    { unit: 'year', periods: years },
    { unit: 'quarter', periods: quarters },
    { unit: 'month', periods: months },
  ];
  const wanted = split === 'auto' ? 'month' : split;
  let finest = UNITS.indexOf(wanted);
  while (finest >= 0) {
    const turning = yield* those(levels[finest]?.periods ?? [], turns);
    if (turning.length <= MOST_PERIODS) break;
    finest -= 1;
  }
  const sheets: Sheet[] = [];
  const without: string[] = [];
  function* add(period: Period, level: number): Generator<void> {
    if (!turns(period)) {
      without.push(nameOf(period, state.lang));
      return;
    }
    const isFinest = level >= finest;
    if (isFinest || split === 'auto') {
      const whole = draw(nameOf(period, state.lang), period);
      yield;
      if (isFinest || (levels[level]?.unit === 'quarter' ? isLegible(whole) : fits(whole))) {
        sheets.push(...sheetsOf(whole, state.lang));
        return;
      }
    }
    for (const finer of levels[level + 1]?.periods ?? []) {
      if (finer.first >= period.first && finer.last <= period.last) yield* add(finer, level + 1);
    }
  }
  for (const year of years) yield* add(year, 0);
  const unit = levels[Math.max(finest, 0)]?.unit ?? null;
  return { sheets, without, coarser: split === 'auto' || split === unit ? null : unit };
}

/** Those that something is true of: one at each step. */
function* those(
  periods: readonly Period[],
  isSo: (period: Period) => boolean,
): Generator<void, readonly Period[]> {
  const found: Period[] = [];
  for (const period of periods) {
    if (isSo(period)) found.push(period);
    yield;
  }
  return found;
}

function nameOf({ edtf }: Period, lang: Lang): string {
  return formatEdtf(edtf, lang);
}

/** The dataset's years, or the dates that the filter asks for: what begins before is drawn there. */
function askedFor({ index, state: { filter } }: PictureRequest): TimeSpan {
  const reach = reachOf(index);
  const isAsked = filter.from !== null || filter.to !== null;
  return isAsked ? homeOf(reach, filter) : reach.extent;
}

function common(a: DayRange, b: DayRange): DayRange {
  const first = a.first > b.first ? a.first : b.first;
  const last = a.last < b.last ? a.last : b.last;
  return first <= last ? { first, last } : b;
}

/** One sheet has room for all of its words. */
function fits(drawn: Drawn): boolean {
  return drawn.parts.drawings.length === 1 && isLegible(drawn);
}

/** As many sheets as its lanes need have room for all of its words. */
function isLegible({ parts }: Drawn): boolean {
  return parts.isLegible && parts.leftOut === 0;
}

function sheetsOf({ title, days, shown, parts }: Drawn, lang: Lang): readonly Sheet[] {
  const picture = PICTURE[lang];
  const t = PAPER[lang];
  const { drawings, leftOut } = parts;
  const span = picture.span(formatDay(days.first, lang), formatDay(days.last, lang));
  const named = title === '' ? t.chart : title;
  return drawings.map((drawing, i): Sheet => {
    const isLast = i === drawings.length - 1;
    const note = [
      span,
      t.eventsIn(shown),
      ...(isLast && leftOut > 0 ? [picture.lanesLeftOut(leftOut)] : []),
    ].join(' · ');
    const text = drawings.length === 1 ? named : t.part(named, i + 1, drawings.length);
    return { kind: 'chart', heading: { text, note }, caption: null, drawing };
  });
}
