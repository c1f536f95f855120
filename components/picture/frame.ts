/** What stands around the chart of a picture. */
import { chipsOf } from '@/components/filter/chips';
import { CHANGES } from '@/components/i18n/changes';
import { formatDay } from '@/components/i18n/format-date';
import { NOT_COMPARED } from '@/components/timeline/compared';
import { homeOf, reachOf } from '@/components/timeline/home';
import type { Ink } from '@/components/timeline/ink/ink';
import { HEIGHT } from '@/components/timeline/ink/legend-ink';
import { textWidth } from '@/components/timeline/text-width';
import { toDayRange } from '@/components/timeline/viewport';
import type { Article } from '@/data/schema';

import { messagesIn, type PictureMessages } from './messages-in';
import type { LegendEntry } from './legend-of';
import { linesOf } from './lines';
import type { PictureGroup } from './picture';
import type { PictureRequest } from './request';
import { publishersOf } from './sources';

export const MARGIN_PX = 24;
/** Height of the sources and the date at the foot. */
export const FOOT_PX = 40;

const TITLE_PX = 20;
const TITLE_LINE_PX = 26;
const TEXT_PX = 12;
const LINE_PX = 16;
const MOST_TITLE_LINES = 2;
/** Between the title's line and what stands below. */
const HEAD_GAP_PX = 12;

export interface Head {
  readonly group: PictureGroup;
  readonly height: number;
  /** Only the beginning of the title had room. */
  readonly isCut: boolean;
}

/**
 * The title, and below it the filter and the span in words.
 *
 * @param shown how many events pass the filter
 * @param taken room that the marking takes at the right, px
 */
export function headOf(request: PictureRequest, shown: number, width: number, taken: number): Head {
  const { state, title } = request;
  const t = messagesIn(state.lang).picture;
  const titles = linesOf(title, {
    size: TITLE_PX,
    width: width - 2 * MARGIN_PX - taken,
    most: MOST_TITLE_LINES,
    strong: true,
  });
  const told = [...(request.remark ? [request.remark] : []), viewWords(request, shown)];
  const words = linesOf(told.join(' · '), {
    size: TEXT_PX,
    width: width - 2 * MARGIN_PX,
    most: 2,
  });
  const titleHeight = titles.length * TITLE_LINE_PX;
  return {
    isCut: titles.join(' ').length < title.trim().replace(/\s+/gu, ' ').length,
    height: titleHeight + words.length * LINE_PX + HEAD_GAP_PX,
    group: {
      name: t.parts.title,
      x: MARGIN_PX,
      y: MARGIN_PX,
      parts: [
        {
          name: title,
          part: 'title',
          parts: titles.map((text, i): Ink => ({
            type: 'text',
            text,
            x: 0,
            y: TITLE_PX + i * TITLE_LINE_PX,
            size: TITLE_PX,
            weight: 600,
            colour: 'ink',
          })),
        },
        ...words.map((text, i) => note(text, 0, titleHeight + LINE_PX - 4 + i * LINE_PX)),
      ],
    },
  };
}

/** "Leader: Tô Lâm · Kind: tasks · 12 of 62 events · 1 January 2025 to 31 March 2026" */
export function viewWords(
  { index, state, compared = NOT_COMPARED }: PictureRequest,
  shown: number,
): string {
  const messages = messagesIn(state.lang);
  const { picture: t } = messages;
  const chips = chipsOf(state.filter, index, messages, state.lang).map(({ label }) => label);
  const { first, last } = state.span ?? toDayRange(homeOf(reachOf(index), state.filter));
  return [
    ...(chips.length === 0 ? [t.all] : chips),
    t.counted(shown, index.events.size),
    t.span(formatDay(first, state.lang), formatDay(last, state.lang)),
    ...(compared === NOT_COMPARED ? [] : [CHANGES[state.lang].compared]),
  ].join(' · ');
}

function note(text: string, x: number, y: number, anchor?: 'end'): Ink {
  const own = { type: 'text', text, x, y, size: TEXT_PX, weight: 400, colour: 'ink-2' } as const;
  return anchor ? { ...own, anchor } : own;
}

interface PlacedEntry extends LegendEntry {
  readonly left: number;
  readonly line: number;
}

export interface LegendLines {
  readonly entries: readonly PlacedEntry[];
  readonly height: number;
}

/** Between a sample and its words, and between two entries, px. */
const SAMPLE_GAP_PX = 6;
const ENTRY_GAP_PX = 20;
const LEGEND_PAD_PX = 8;

/** @param width px */
export function legendLines(entries: readonly LegendEntry[], width: number): LegendLines {
  let [left, line] = [0, 0];
  const placed = entries.map((entry): PlacedEntry => {
    const own = entry.width + SAMPLE_GAP_PX + textWidth(entry.text, TEXT_PX);
    if (left > 0 && left + own > width) {
      left = 0;
      line += 1;
    }
    const at = { ...entry, left, line };
    left += own + ENTRY_GAP_PX;
    return at;
  });
  return { entries: placed, height: (line + 1) * HEIGHT + 2 * LEGEND_PAD_PX };
}

export function legendGroup(
  { entries }: LegendLines,
  { picture: t }: PictureMessages,
): PictureGroup {
  return {
    name: t.parts.legend,
    parts: entries.map(({ ink, text, x, width, left, line }) => ({
      name: text,
      x: left,
      y: LEGEND_PAD_PX + line * HEIGHT,
      parts: [{ name: text, x: -x, parts: ink }, note(text, width + SAMPLE_GAP_PX, HEIGHT / 2 + 4)],
    })),
  };
}

export interface FootInput {
  readonly messages: PictureMessages;
  readonly width: number;
  readonly sources: readonly Article[];
  /** In words. */
  readonly day: string;
  /** Lanes that had no room. */
  readonly leftOut: number;
}

/** From which sources the picture is, and as of which day. */
export function footGroup(input: FootInput): PictureGroup {
  const { messages, width, sources, day, leftOut } = input;
  const { picture: t, timeline } = messages;
  const names = publishersOf(sources, timeline.noPublisher).map(({ name, articles }) =>
    t.publisher(name, articles),
  );
  const reports = sources.filter(({ external }) => external).length;
  const told = [...names, ...(reports > 0 ? [t.reports(reports)] : [])];
  const text = told.length === 0 ? t.noSources : t.sources(told.join('; '));
  const asOf = [...(leftOut > 0 ? [t.lanesLeftOut(leftOut)] : []), t.asOf(day)].join(' · ');
  const own = textWidth(asOf, TEXT_PX);
  const lines = linesOf(text, {
    size: TEXT_PX,
    width: width - own - ENTRY_GAP_PX,
    most: 2,
  });
  return {
    name: t.parts.foot,
    parts: [
      { type: 'path', d: `M0 0.5H${width}`, stroke: { colour: 'line', width: 1 } },
      ...lines.map((line, i) => note(line, 0, LINE_PX + 4 + i * LINE_PX)),
      note(asOf, width, LINE_PX + 4, 'end'),
    ],
  };
}
