/** Reads the query part of an address, key by key. Nothing throws; what is left out is told. */
import { hasHidden } from '@/data/hidden-characters';
import { MAX_ADDRESS_TEXT, MAX_ADDRESS_VALUES } from '@/data/read/limits';

/** A part of an address that was not understood. */
export interface Ignored {
  readonly key: string;
  readonly value: string;
}

export interface HasId {
  readonly has: (id: string) => boolean;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function isId(value: string): boolean {
  return ID.test(value);
}

/** Text of a reader's own; `null` if it is too long, or would show what it does not say. */
export function readText(value: string): string | null {
  return value.length <= MAX_ADDRESS_TEXT && !hasHidden(value) ? value : null;
}

export class AddressReader {
  private readonly left: Ignored[] = [];
  private readonly seen = new Set<string>();
  private readonly params: URLSearchParams;

  /** @param search with or without `?` */
  constructor(search: string) {
    this.params = new URLSearchParams(search);
  }

  /** The values of a list between commas, each once. */
  list(key: string, accepts: (value: string) => boolean): string[] {
    const values = new Set<string>();
    for (const value of (this.take(key) ?? '').split(',')) {
      if (value === '' || values.has(value)) continue;
      if (values.size < MAX_ADDRESS_VALUES && accepts(value)) values.add(value);
      else this.ignore(key, value);
    }
    return [...values];
  }

  /** @param read `null` for what it does not understand */
  one<T>(key: string, read: (value: string) => T | null, fallback: T): T {
    const value = this.take(key);
    if (value === null) return fallback;
    const result = read(value);
    if (result === null) this.ignore(key, value);
    return result ?? fallback;
  }

  /** To be asked last. @param others keys that somebody else reads */
  ignored(others: ReadonlySet<string>): readonly Ignored[] {
    for (const [key, value] of this.params) {
      if (!this.seen.has(key) && !others.has(key)) this.ignore(key, value);
    }
    return this.left;
  }

  /** The first value of a key; repetitions are told, not merged. */
  private take(key: string): string | null {
    this.seen.add(key);
    const [first, ...more] = this.params.getAll(key);
    for (const value of more) this.ignore(key, value);
    return first ? first : null;
  }

  private ignore(key: string, value: string): void {
    this.left.push({
      key: key.slice(0, MAX_ADDRESS_TEXT),
      value: value.slice(0, MAX_ADDRESS_TEXT),
    });
  }
}
