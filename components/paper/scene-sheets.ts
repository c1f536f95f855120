/** The scenes of a script on sheets, and the notes to them. */

import { PAPER } from '@/components/i18n/paper';
import { viewWords } from '@/components/picture/frame';
import { linesOf } from '@/components/picture/lines';
import type { PictureRequest } from '@/components/picture/request';
import { homeOf, reachOf } from '@/components/timeline/home';
import { toDayRange } from '@/components/timeline/viewport';
import { knownIds } from '@/components/view/known-ids';
import { lacksInWords } from '@/components/view/scene-check';
import { parseViewState } from '@/components/view/view-url';
import type { BriefingScene, Script, ScriptText } from '@/data/briefing/script-schema';
import { inLang } from '@/data/briefing/script-text';
import type { DatasetIndex } from '@/data/dataset-index';
import { filterEvents, type EventSet } from '@/data/query';
import type { Lang } from '@/data/vocabulary';

import { chartParts, type Room } from './chart-parts';
import { cellWidths, COVER_SHARES } from './columns';
import { eventsWithin } from './periods';
import { paginate, type Row } from './row';
import { HEADING_PX, type Sheet } from './sheet';
import { paragraph, printable, READING, type Paragraph, type Type } from './text';

/** A scene's view, over the dataset that it asks for. */
export interface SceneView {
  readonly scene: BriefingScene;
  readonly number: number;
  readonly request: PictureRequest;
  readonly events: EventSet;
}

export interface SceneDatasets {
  /** With all that reports add. */
  readonly whole: DatasetIndex;
  /** Without. */
  readonly articles: () => DatasetIndex;
}

export function sceneViews(
  script: Script,
  { whole, articles }: SceneDatasets,
  lang: Lang,
  base: Pick<PictureRequest, 'asOf' | 'marking' | 'size' | 'title'>,
): readonly SceneView[] {
  const known = knownIds(whole);
  return script.scenes.map((scene, i): SceneView => {
    const { state } = parseViewState(scene.view, known);
    const index = state.external ? whole : articles();
    const span = state.span ?? toDayRange(homeOf(reachOf(index), state.filter));
    return {
      scene,
      number: i + 1,
      events: eventsWithin(filterEvents(index, state.filter), index.columns, span),
      request: {
        ...base,
        index,
        state: { ...state, lang },
        highlighted: scene.highlight.filter((id) => index.events.has(id)),
      },
    };
  });
}

/** Captions are set as large as their length lets them be. */
const CAPTIONS: readonly Type[] = [
  { size: 20, line: 26 },
  { size: 16, line: 22 },
  { size: 12, line: 16 },
];
const MOST_CAPTION_PX = 160;
const CAPTION_GAP_PX = 10;
export function sceneSheets(view: SceneView, total: number, body: Room): readonly Sheet[] {
  const { scene, number, request, events } = view;
  const { lang } = request.state;
  const t = PAPER[lang];
  const text = t.scene(number, total);
  const lacks = lacksInWords(scene, knownIds(request.index), lang);
  // In front: a line that is too long loses its end.
  const note = [...(lacks === '' ? [] : [lacks]), viewWords(request, events.size)].join(' · ');
  const heading = { text, note };
  const { caption, rest } = captionOf(scene, lang, body.width);
  const taken = caption ? caption.words.lines.length * caption.type.line + CAPTION_GAP_PX : 0;
  const room = { ...body, height: body.height - HEADING_PX - taken };
  const { drawings } = chartParts(request, events, room, true);
  const charts = drawings.map((drawing, i): Sheet => ({
    kind: 'chart',
    heading:
      drawings.length === 1 ? heading : { ...heading, text: t.part(text, i + 1, drawings.length) },
    caption: i === 0 ? caption : null,
    drawing,
  }));
  return [...charts, ...textSheets(rest, heading, body, lang)];
}

/** @returns `rest`: all of a caption that is too long to stand above its chart in full */
function captionOf({ caption }: BriefingScene, lang: Lang, width: number) {
  const told = inLang(caption, lang);
  const text = told.text.trim();
  if (text === '') return { caption: null, rest: '' };
  for (const type of CAPTIONS) {
    const words = paragraph(text, type, width, 'strong', told.lang);
    if (words.lines.length * type.line <= MOST_CAPTION_PX) {
      return { caption: { words, type }, rest: '' };
    }
  }
  const [type] = CAPTIONS;
  if (!type) return { caption: null, rest: text };
  const lines = linesOf(printable(text), { size: type.size, width, most: 2, strong: true });
  return {
    caption: { words: { lines, tone: 'strong', lang: told.lang } as const, type },
    rest: text,
  };
}

export function notesSheets(view: SceneView, total: number, body: Room): readonly Sheet[] {
  const { scene, number, request } = view;
  const { lang } = request.state;
  const t = PAPER[lang];
  const note = inLang(scene.caption, lang).text.replace(/\s+/gu, ' ').trim();
  const heading = { text: t.notesTo(t.scene(number, total)), note };
  return textSheets(told(scene.notes, lang), heading, body, lang);
}

function told(text: ScriptText, lang: Lang): string {
  return inLang(text, lang).text.trim();
}

/** A line as long as this is read easily, px. */
const READING_PX = 760;

function textSheets(
  text: string,
  heading: { readonly text: string; readonly note: string },
  body: Room,
  lang: Lang,
): readonly Sheet[] {
  if (text === '') return [];
  const [, width = 0] = cellWidths(COVER_SHARES, READING_PX, 0);
  const paragraphs = text
    .split(/\r\n?|\n/)
    .filter((part) => part.trim() !== '')
    .map((part): Paragraph => paragraph(part, READING, width));
  const rows = paragraphs.map((own): Row => ({
    head: '',
    eventId: null,
    isContinued: false,
    cells: [[own]],
  }));
  const t = PAPER[lang];
  return paginate(rows, READING, body.height - HEADING_PX).map((own, i): Sheet => ({
    kind: 'notes',
    heading: i === 0 ? heading : { ...heading, text: `${heading.text} ${t.continued}` },
    rows: own,
  }));
}
