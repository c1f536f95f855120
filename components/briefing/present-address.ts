/**
 * Present mode in the address: `/briefing/?scene=3&…`, where the rest is the view, as everywhere.
 * As long as that is the scene's own view one is on script; any other is a step aside from it.
 */
import { DEFAULT_VIEW, type ViewState } from '@/components/view/view-state';
import { serializeViewState, parseViewState, type KnownIds } from '@/components/view/view-url';

const PATH = 'briefing/';

interface Place {
  readonly pathname: string;
  readonly search: string;
}

/** Number of the scene, from 1, or `null` while nothing is presented. */
export function sceneNumber({ pathname, search }: Place): number | null {
  const given = new URLSearchParams(search).get('scene');
  if (given !== null && /^[1-9]\d{0,3}$/.test(given)) return Number(given);
  return given !== null || pathname.endsWith(`/${PATH}`) ? 1 : null;
}

/** True if the address names a scene, and nothing that its view is made of. */
export function leavesViewToScene({ search }: Place): boolean {
  return serializeViewState(parseViewState(search).state) === rest(search);
}

/** The query of a scene's view in the reader's language, over the dataset at hand and what it is compared with. */
export function sceneQuery(view: string, search: string, known: KnownIds): string {
  return serializeViewState({ ...parseViewState(view, known).state, ...readersOwn(search) });
}

export function isOnScript(view: string, search: string, known: KnownIds): boolean {
  return (
    serializeViewState(parseViewState(search, known).state) === sceneQuery(view, search, known)
  );
}

/** Where a scene is presented. Pages from a disk have no other path to go to. */
export function presentAddress(
  { pathname, search }: Place,
  isServed: boolean,
  scene: number,
  query = rest(search),
): string {
  const base = pathname.endsWith(`/${PATH}`) ? pathname.slice(0, -PATH.length) : pathname;
  const path = isServed ? `${base.replace(/[^/]*$/, '')}${PATH}` : pathname;
  return `${path}?scene=${scene}${query === '' ? '' : `&${query.slice(1)}`}`;
}

/** Where the same view is explored. */
export function exploreAddress({ pathname, search }: Place): string {
  const path = pathname.endsWith(`/${PATH}`) ? pathname.slice(0, -PATH.length) : pathname;
  return `${path}${serializeViewState(parseViewState(search).state)}`;
}

/** A view as a scene keeps it, which others open too: without what is the reader's own. */
export function toSceneView(search: string): string {
  return serializeViewState({ ...parseViewState(search).state, ...readersOwn('') });
}

/** What of an address stays when a script takes over. */
function rest(search: string): string {
  return serializeViewState({ ...DEFAULT_VIEW, ...readersOwn(search) });
}

/** Language, dataset, and what that is compared with in this browser. */
function readersOwn(search: string): Pick<ViewState, 'lang' | 'data' | 'compare'> {
  const { lang, data, compare } = parseViewState(search).state;
  return { lang, data, compare };
}
