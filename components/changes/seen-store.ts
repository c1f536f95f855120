/** Versions that this browser saw last, each as text by the key of its dataset. */
const CHANGED = 'briefline:seen-changed';

/** What the browser refused to keep lasts as long as the page. */
const unkept = new Map<string, string>();

export function subscribeToSeen(onChange: () => void): () => void {
  // Another tab may mark a version as seen.
  window.addEventListener('storage', onChange);
  window.addEventListener(CHANGED, onChange);
  return () => {
    window.removeEventListener('storage', onChange);
    window.removeEventListener(CHANGED, onChange);
  };
}

/** `null` if none was seen. */
export function readSeen(key: string): string | null {
  const own = unkept.get(key);
  if (own !== undefined) return own;
  try {
    return window.localStorage.getItem(itemOf(key));
  } catch {
    return null;
  }
}

/** False if the browser did not take it. */
export function isSeenKept(key: string): boolean {
  return !unkept.has(key);
}

export function writeSeen(key: string, text: string): void {
  try {
    window.localStorage.setItem(itemOf(key), text);
    unkept.delete(key);
  } catch {
    // Full, or closed to this page.
    unkept.set(key, text);
  }
  window.dispatchEvent(new Event(CHANGED));
}

function itemOf(key: string): string {
  return `briefline:seen:${key}`;
}
