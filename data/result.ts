/** A value, or what is wrong, mostly in a sentence. Parsers return it instead of throwing. */
export type Result<T, E = string> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function fail<const E>(error: E): Result<never, E> {
  return { ok: false, error };
}
