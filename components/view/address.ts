/** The page's address, as a store to read from and the one way to write to it. */

/** `push` adds a step to go back to; `replace` amends the current one. */
export type Step = 'push' | 'replace';

const CHANGED = 'briefline:address';

/** What is printed, and how; `print` alone is enough. */
export const PRINT_KEYS = ['print', 'split', 'notes', 'paper', 'tlp'] as const;

/** What stays in the address whatever becomes of the view: scene, frame, what is printed. */
const KEPT = ['scene', 'embed', ...PRINT_KEYS] as const;

/** True for an address that asks for a document in place of the view: `?print=view`. */
export function isPrinted(search: string): boolean {
  return new URLSearchParams(search).has('print');
}

/** True for a page that another page shows in a frame: `?embed=1`. */
export function isEmbedded(search: string): boolean {
  return new URLSearchParams(search).get('embed') === '1';
}

/** A view's query with what is printed before it. */
export function toPrinted(search: string, subject: 'view' | 'script'): string {
  const view = withoutPrint(search);
  return `?print=${subject}${view === '' ? '' : `&${view.slice(1)}`}`;
}

/** The view's query alone, letter by letter as it was. */
export function withoutPrint(search: string): string {
  const isOther = (pair: string) => !PRINT_KEYS.some((key) => key === pair.split('=')[0]);
  const pairs = search.replace(/^\?/, '').split('&').filter(isOther).join('&');
  return pairs === '' ? '' : `?${pairs}`;
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
