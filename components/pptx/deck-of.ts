/** Decks: of a view, and of a script. One slide for each scene, then the sources of all of them. */
import { PICTURE } from '@/components/i18n/picture';
import { viewWords } from '@/components/picture/frame';
import { pictureOf } from '@/components/picture/picture-of';
import type { PictureRequest } from '@/components/picture/request';
import { sourcesPages } from '@/components/picture/sources-page';
import { knownIds } from '@/components/view/known-ids';
import { lacksInWords } from '@/components/view/scene-check';
import type { ViewState } from '@/components/view/view-state';
import { parseViewState } from '@/components/view/view-url';
import type { BriefingScene, Script, ScriptText } from '@/data/briefing/script-schema';
import { inLang } from '@/data/briefing/script-text';
import { indexOfArticles, type DatasetIndex } from '@/data/dataset-index';
import { filterEvents } from '@/data/query';
import type { Article } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

import { deckFile, type Deck, type Slide } from './deck';
import { SLIDE_PX, STAGE_PX } from './units';

/** The view alone, its filter in words as notes. */
export function deckOfView(request: Omit<PictureRequest, 'size'>, author: string): Deck {
  const own: PictureRequest = { ...request, size: STAGE_PX };
  const { state, index, title, asOf } = own;
  const t = PICTURE[state.lang];
  const shown = filterEvents(index, state.filter).size;
  const picture = pictureOf(own);
  const slide = { picture, notes: t.slideNotes(viewWords(own, shown)) };
  return { title, author, lang: state.lang, asOf, slides: withSources([slide], own) };
}

export interface ScriptDeckRequest {
  readonly script: Script;
  readonly lang: Lang;
  /** The dataset with all that reports add to it. */
  readonly index: DatasetIndex;
}

/** The deck of a script as a file, made a slide at a time between which the page answers. */
export async function scriptFile(request: ScriptDeckRequest): Promise<Blob> {
  const making = deckOfScript(request);
  for (;;) {
    const step = making.next();
    if (step.done) return deckFile(step.value);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** One slide at each step. */
export function* deckOfScript(request: ScriptDeckRequest): Generator<void, Deck> {
  const { script, lang, index } = request;
  const { author, asOf, marking } = script;
  const known = knownIds(index);
  const slides: Slide[] = [];
  let articles: DatasetIndex | null = null;
  for (const scene of script.scenes) {
    const { state } = parseViewState(scene.view, known);
    if (!state.external) articles ??= indexOfArticles(index);
    const own = { ...state, lang };
    const remark = lacksInWords(scene, known, lang);
    slides.push(slideOf(scene, script, own, remark, (state.external ? null : articles) ?? index));
    yield;
  }
  const title = inLang(script.title, lang).text || index.dataset.title[lang];
  const first: PictureRequest = {
    index,
    asOf,
    title,
    marking,
    size: STAGE_PX,
    state: { ...parseViewState('').state, lang },
  };
  return { title, author, lang, asOf, slides: withSources(slides, first) };
}

function slideOf(
  scene: BriefingScene,
  { title, asOf, marking }: Script,
  state: ViewState,
  remark: string,
  index: DatasetIndex,
): Slide {
  const told = (text: ScriptText) => inLang(text, state.lang).text.trim();
  const caption = told(scene.caption) || told(title);
  const highlighted = scene.highlight.filter((id) => index.events.has(id));
  const size = STAGE_PX;
  const own = { index, state, size, asOf, title: caption, marking, remark, highlighted };
  const picture = pictureOf(own);
  const notes = told(scene.notes);
  // A slide has room for two lines of a caption; what is longer is told to the speaker.
  return { picture, notes: picture.isTitleCut ? `${caption}\n\n${notes}` : notes };
}

function withSources(slides: readonly Slide[], request: PictureRequest): readonly Slide[] {
  const { index, state, asOf, marking } = request;
  const named = new Set<string>(
    slides.flatMap(({ picture }) => picture.sources.map(({ id }: Article) => id)),
  );
  const sources = index.dataset.articles.filter(({ id }) => named.has(id));
  const pages = sourcesPages({ sources, lang: state.lang, asOf, marking, ...SLIDE_PX });
  return [...slides, ...pages.map((picture) => ({ picture, notes: '' }))];
}
