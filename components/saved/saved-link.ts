/** A saved view as a link, and what it is to the view on the screen. */
import { withKept, writeAddress } from '@/components/view/address';
import { DEFAULT_VIEW } from '@/components/view/view-state';
import { parseViewState, serializeViewState, type KnownIds } from '@/components/view/view-url';
import type { SavedView } from '@/data/saved/saved-schema';

import { isSamePicture, toName } from './edit-views';
import type { Shown } from './shown';

/** Where the dataset of a view is, if it is not the one on the screen. */
export type Elsewhere =
  { readonly kind: 'file' | 'address'; readonly name: string } | { readonly kind: 'built-in' };

/**
 * The view's address in the reader's language. What cannot be read in it stays there, so that it is
 * told like that of any link.
 */
export function savedHref({ view }: SavedView, { state, href }: Shown): string {
  const { state: saved, ignored } = parseViewState(view);
  const known = href({ ...saved, lang: state.lang });
  const rest = new URLSearchParams(ignored.map(({ key, value }) => [key, value])).toString();
  return rest === '' ? known : `${known}${known === '?' ? '' : '&'}${rest}`;
}

/** Opens it in place of what is shown, one step back from which is what was. */
export function openSaved(view: SavedView, shown: Shown): void {
  if (elsewhere(view, shown)?.kind === 'built-in') shown.leaveFile();
  const { pathname, search } = window.location;
  const query = savedHref(view, shown);
  writeAddress(`${pathname}${withKept(query === '?' ? '' : query, search)}`, 'push');
}

/** The view on the screen as one to be saved. */
export function toSaved(name: string, shown: Shown): SavedView {
  const view = serializeViewState({ ...shown.state, lang: DEFAULT_VIEW.lang });
  const file = openFile(shown);
  return file === null ? { name, view } : { name, view, file };
}

/** The name of the file that is shown, as it can be kept. */
function openFile({ file }: Shown): string | null {
  return file === null ? null : toName(file);
}

export function isShown(view: SavedView, shown: Shown): boolean {
  return isSamePicture(view, toSaved('', shown));
}

export function elsewhere({ view, file }: SavedView, shown: Shown): Elsewhere | null {
  const open = openFile(shown);
  const { data } = parseViewState(view).state;
  if (file !== undefined) return file === open ? null : { kind: 'file', name: file };
  if (data !== null) return data === shown.state.data ? null : { kind: 'address', name: data };
  return open === null && shown.state.data === null ? null : { kind: 'built-in' };
}

/** Parts of a view that the dataset does not have, or nobody understands, as `key=value`. */
export function lacking({ view }: SavedView, known: KnownIds): readonly string[] {
  return parseViewState(view, known).ignored.map(({ key, value }) => `${key}=${value}`);
}
