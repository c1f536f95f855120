/** The sources of pictures, numbered, on as many pages as they need. */
import { PICTURE } from '@/components/i18n/picture';
import { formatDay, formatEdtf } from '@/components/i18n/format-date';
import type { Ink } from '@/components/timeline/ink/ink';
import type { Marking } from '@/data/briefing/script-schema';
import type { Article } from '@/data/schema';
import { sourceName } from '@/data/source-name';
import type { CalendarDay } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import { MARGIN_PX } from './frame';
import { linesOf } from './lines';
import { markingGroups, markingSize } from './marking';
import type { Picture, PictureGroup } from './picture';

export interface SourcesRequest {
  readonly sources: readonly Article[];
  readonly lang: Lang;
  readonly asOf: CalendarDay;
  readonly marking: Marking | null;
  /** px of each page */
  readonly width: number;
  readonly height: number;
}

const TITLE_PX = 20;
const HEAD_PX = 44;
const TEXT_PX = 14;
const LINE_PX = 20;
const GAP_PX = 8;
const NUMBER_PX = 36;
const MOST_LINES = 2;

export function sourcesPages(request: SourcesRequest): readonly Picture[] {
  const { sources, lang, asOf, marking, width, height } = request;
  const t = PICTURE[lang];
  const marked = markingSize(marking, 1);
  const top = MARGIN_PX + HEAD_PX;
  const bottom = height - MARGIN_PX - LINE_PX - marked.height;
  const pages: PictureGroup[][] = [[]];
  let y = top;
  sources.forEach((source, i) => {
    const lines = sourceLines(source, lang, width - 2 * MARGIN_PX - NUMBER_PX);
    const own = lines.length * LINE_PX + GAP_PX;
    if (y + own > bottom && y > top) {
      pages.push([]);
      y = top;
    }
    pages.at(-1)?.push(entryGroup(lines, i + 1, y));
    y += own;
  });
  return pages.map((entries, i): Picture => {
    const title = pages.length === 1 ? t.sourcesTitle : t.sourcesPage(i + 1, pages.length);
    const none = sources.length === 0 ? [words(t.noSources, 0, HEAD_PX + LINE_PX)] : [];
    return {
      title,
      isTitleCut: false,
      width,
      height,
      scene: null,
      sources,
      asOf,
      groups: [
        {
          name: title,
          part: 'title',
          x: MARGIN_PX,
          y: MARGIN_PX,
          parts: [{ ...words(title, 0, TITLE_PX), size: TITLE_PX, weight: 600 }],
        },
        { name: t.sourcesTitle, parts: [...none, ...entries] },
        {
          name: t.parts.foot,
          x: MARGIN_PX,
          y: bottom,
          parts: [
            {
              ...words(t.asOf(formatDay(asOf, lang)), width - 2 * MARGIN_PX, LINE_PX - 4),
              anchor: 'end',
            },
          ],
        },
        ...markingGroups(marking, { width, height, margin: MARGIN_PX, scale: 1 }, t),
      ],
    };
  });
}

function words(text: string, x: number, y: number) {
  return { type: 'text', text, x, y, size: TEXT_PX, weight: 400, colour: 'ink' } as const;
}

/** "VNS, 31 December 2025: State President works with his office" */
function sourceLines(source: Article, lang: Lang, width: number): readonly string[] {
  const t = PICTURE[lang];
  const day = source.published === null ? t.notDated : formatEdtf(source.published, lang);
  const name = t.published(sourceName(source, lang), day);
  const address = source.external || !source.address ? '' : ` ${source.address}`;
  const text = `${name}: ${source.title[lang]}${address}`;
  return linesOf(text, { size: TEXT_PX, width, most: MOST_LINES });
}

function entryGroup(lines: readonly string[], number: number, y: number): PictureGroup {
  return {
    name: lines.join(' '),
    x: MARGIN_PX,
    y,
    parts: [
      words(`${number}.`, 0, LINE_PX - 5),
      ...lines.map((line, i): Ink => words(line, NUMBER_PX, LINE_PX - 5 + i * LINE_PX)),
    ],
  };
}
