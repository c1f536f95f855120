import type { Json } from './json-ld';

/**
 * A block of data, which no browser runs. React writes its text with entities, as in a paragraph,
 * where a script has none: the build puts that right (`app/server/document.mjs`).
 */
export function JsonLdBlock({ data }: { readonly data: Json }) {
  return <script type="application/ld+json">{JSON.stringify(data)}</script>;
}
