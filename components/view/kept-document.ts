/**
 * A document that this browser keeps for its reader. It is written whole at every change, and
 * checked when it is read; what cannot be read stays where it is, and is told.
 */
import type { DatasetProblem } from '@/data/check-reference';
import type { Parsed } from '@/data/read/parse-checked';

export interface Kept<T> {
  readonly value: T;
  /** False as long as nobody has made anything. */
  readonly isOwn: boolean;
  /** False if the browser refused to keep the last change: it lasts as long as the page. */
  readonly isKept: boolean;
  /** What is kept, but cannot be read; it stays until somebody decides. */
  readonly broken: { readonly text: string; readonly problems: readonly DatasetProblem[] } | null;
}

export interface KeptOptions<T> {
  /** Its name in the browser's storage. */
  readonly key: string;
  /** What there is before anything is made. */
  readonly initial: T;
  readonly parse: (text: string) => Parsed<T>;
  /**
   * Both of what another page kept meanwhile and of what could not be kept here. Without it, neither
   * takes the place of the other by itself.
   */
  readonly join?: (theirs: T, ours: T) => T;
}

export interface KeptDocument<T> {
  /** The same object as long as nothing changes. */
  readonly read: () => Kept<T>;
  readonly readInitial: () => Kept<T>;
  readonly change: (change: (value: T) => T) => void;
  /** Takes another value in place of the kept one, readable or not; `null`: the initial one. */
  readonly replace: (value: T | null) => void;
  /** Brings back what `read` gave before a `replace`. */
  readonly putBack: (before: Kept<T>) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

interface Unkept<T> {
  readonly kept: Kept<T>;
  /** What is kept in its place. */
  readonly stored: string | null;
  /** What is kept in its place is somebody's work: only `replace` may write over it. */
  readonly isLocked: boolean;
}

export function keptDocument<T>({ key, initial, parse, join }: KeptOptions<T>): KeptDocument<T> {
  const changed = `${key}:changed`;
  const untouched: Kept<T> = { value: initial, isOwn: false, isKept: true, broken: null };
  let last: { readonly text: string | null; readonly kept: Kept<T> } = {
    text: null,
    kept: untouched,
  };
  let unkept: Unkept<T> | null = null;

  const keptFrom = (text: string | null): Kept<T> => {
    if (text === null) return untouched;
    const parsed = parse(text);
    return parsed.ok
      ? { value: parsed.value, isOwn: true, isKept: true, broken: null }
      : { ...untouched, broken: { text, problems: parsed.problems } };
  };
  /** What was made here, after another page wrote beside it. */
  const beside = ({ kept: ours }: Unkept<T>, stored: string | null): Unkept<T> => {
    const theirs = keptFrom(stored);
    if (theirs.broken) return { kept: { ...ours, broken: theirs.broken }, stored, isLocked: true };
    if (!theirs.isOwn) return { kept: { ...ours, broken: null }, stored, isLocked: false };
    if (!join) return { kept: ours, stored, isLocked: true };
    const value = join(theirs.value, ours.value);
    return { kept: { ...ours, value, broken: null }, stored, isLocked: false };
  };
  const read = (): Kept<T> => {
    const text = storedAt(key);
    if (unkept) {
      if (unkept.stored !== text) unkept = beside(unkept, text);
      return unkept.kept;
    }
    if (text !== last.text) last = { text, kept: keptFrom(text) };
    return last.kept;
  };
  const keep = (value: T, mayOverwrite: boolean): void => {
    const before = read();
    const kept: Kept<T> = { value, isOwn: true, isKept: true, broken: null };
    const text = JSON.stringify(value);
    if (mayOverwrite && store(key, text)) {
      last = { text, kept };
      unkept = null;
    } else {
      const broken = mayOverwrite ? null : before.broken;
      unkept = {
        kept: { ...kept, isKept: false, broken },
        stored: storedAt(key),
        isLocked: !mayOverwrite,
      };
    }
    window.dispatchEvent(new Event(changed));
  };
  const replace = (value: T | null): void => {
    if (value !== null) {
      keep(value, true);
      return;
    }
    unkept = null;
    store(key, null);
    window.dispatchEvent(new Event(changed));
  };
  return {
    read,
    readInitial: () => untouched,
    change: (change) => {
      const before = read();
      const value = change(before.value);
      if (value !== before.value) keep(value, before.broken === null && unkept?.isLocked !== true);
    },
    replace,
    putBack: (before) => {
      if (!before.broken) {
        replace(before.isOwn ? before.value : null);
        return;
      }
      const isBack = store(key, before.broken.text);
      const kept = { ...before, isKept: before.isKept && isBack };
      unkept = kept.isKept ? null : { kept, stored: storedAt(key), isLocked: isBack };
      window.dispatchEvent(new Event(changed));
    },
    subscribe: (onChange) => {
      // Another tab may have written.
      window.addEventListener('storage', onChange);
      window.addEventListener(changed, onChange);
      return () => {
        window.removeEventListener('storage', onChange);
        window.removeEventListener(changed, onChange);
      };
    },
  };
}

function storedAt(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** False if the browser refuses: it is full, or closed to this page. */
function store(key: string, text: string | null): boolean {
  try {
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
