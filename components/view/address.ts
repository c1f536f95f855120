/** The page's address, as a store to read from and the one way to write to it. */

/** `push` adds a step to go back to; `replace` amends the current one. */
export type Step = 'push' | 'replace';

const CHANGED = 'briefline:address';

/** What stays in the address whatever becomes of the view: the scene that is presented, the frame. */
const KEPT = ['scene', 'embed'] as const;

/** True for a page that another page shows in a frame: `?embed=1`. */
export function isEmbedded(search: string): boolean {
  return new URLSearchParams(search).get('embed') === '1';
}

export function subscribeToAddress(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

/** @param address relative to the page's own */
export function writeAddress(address: string, step: Step): void {
  // The browser's own, not the router's in its place: that would draw all of the page once more.
  const { pushState, replaceState } = History.prototype;
  (step === 'push' ? pushState : replaceState).call(window.history, null, '', address);
  window.dispatchEvent(new Event(CHANGED));
}

/** A view's query, with what stays of the present one before it. */
export function withKept(query: string, search: string): string {
  const params = new URLSearchParams(search);
  const kept = KEPT.flatMap((key) => {
    const value = params.get(key);
    return value === null ? [] : [`${key}=${encodeURIComponent(value)}`];
  });
  const all = [...kept, ...(query === '' ? [] : [query.slice(1)])].join('&');
  return all === '' ? '' : `?${all}`;
}
