/** Changes to saved views, each giving new ones; a name is never there twice. */
import { DEFAULT_VIEW } from '@/components/view/view-state';
import { parseViewState, serializeViewState } from '@/components/view/view-url';
import { withoutHidden } from '@/data/hidden-characters';
import { MAX_NAME, MAX_VIEWS } from '@/data/read/limits';
import type { SavedView, SavedViews } from '@/data/saved/saved-schema';

/** A view as it is kept: in no language. */
export function toQuery(search: string): string {
  return serializeViewState({ ...parseViewState(search).state, lang: DEFAULT_VIEW.lang });
}

/** Whether both show the same of the same dataset, however they are called and written. */
export function isSamePicture(
  one: Pick<SavedView, 'view' | 'file'>,
  other: Pick<SavedView, 'view' | 'file'>,
): boolean {
  return one.file === other.file && toQuery(one.view) === toQuery(other.view);
}

/** A text as a name: one line, not too long. */
export function toName(text: string): string {
  const line = withoutHidden(text.replace(/[\s\p{Cc}]+/gu, ' ')).normalize('NFC');
  // It may be cut in the middle of a letter.
  return withoutHidden(line.trim().slice(0, MAX_NAME)).trim();
}

/** The name, or the first of "name (2)", "name (3)"… that no other view has. */
export function freeName({ views }: SavedViews, wanted: string): string {
  const taken = new Set(views.map(({ name }) => name));
  if (!taken.has(wanted)) return wanted;
  for (let n = 2; ; n += 1) {
    const ending = ` (${n})`;
    const name = `${toName(wanted.slice(0, MAX_NAME - ending.length))}${ending}`;
    if (!taken.has(name)) return name;
  }
}

export function isFull({ views }: SavedViews): boolean {
  return views.length >= MAX_VIEWS;
}

/** In the place of the view of the same name, or before all others. */
export function withView(saved: SavedViews, view: SavedView): SavedViews {
  const at = saved.views.findIndex(({ name }) => name === view.name);
  if (at < 0) return isFull(saved) ? saved : withInserted(saved, view, 0);
  return { ...saved, views: saved.views.with(at, view) };
}

/** Nothing changes if another view has the name. */
export function withName(saved: SavedViews, before: string, name: string): SavedViews {
  if (saved.views.some((view) => view.name === name)) return saved;
  return {
    ...saved,
    views: saved.views.map((view) => (view.name === before ? { ...view, name } : view)),
  };
}

export function without(saved: SavedViews, name: string): SavedViews {
  return { ...saved, views: saved.views.filter((view) => view.name !== name) };
}

/** Under another name if its own was taken meanwhile. */
export function withInserted(saved: SavedViews, view: SavedView, at: number): SavedViews {
  const inserted = { ...view, name: freeName(saved, view.name) };
  return { ...saved, views: saved.views.toSpliced(at, 0, inserted) };
}

/** @param to the place that it then has, from 0; places beyond are the ends */
export function withMoved(saved: SavedViews, name: string, to: number): SavedViews {
  const from = saved.views.findIndex((view) => view.name === name);
  const view = saved.views[from];
  const place = Math.min(saved.views.length - 1, Math.max(0, to));
  if (!view || place === from) return saved;
  return { ...saved, views: saved.views.toSpliced(from, 1).toSpliced(place, 0, view) };
}

export interface Merged {
  readonly saved: SavedViews;
  readonly added: readonly SavedView[];
}

/**
 * Adds views before those that there are. What is there already, also under a name that it got here,
 * is not doubled; of two that differ and have one name, both stay.
 */
export function merge(saved: SavedViews, others: readonly SavedView[]): Merged {
  const added = others.reduce<readonly SavedView[]>((before, other) => {
    const all = { ...saved, views: [...before, ...saved.views] };
    const isThere = all.views.some(
      (view) => isVariant(view.name, other.name) && isSamePicture(view, other),
    );
    return isThere ? before : [...before, { ...other, name: freeName(all, other.name) }];
  }, []);
  return { saved: { ...saved, views: [...added, ...saved.views] }, added };
}

/** Whether a name is another one, or what `freeName` made of it. */
function isVariant(name: string, wanted: string): boolean {
  if (name === wanted) return true;
  const [ending = ''] = / \(\d+\)$/.exec(name) ?? [];
  if (ending === '') return false;
  return name === `${toName(wanted.slice(0, MAX_NAME - ending.length))}${ending}`;
}
