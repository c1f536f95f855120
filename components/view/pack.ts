/**
 * The pack: one file with the tool and its data, opened from a disk. Its blocks of data stand in
 * the page as JSON, where a site's page has none.
 */
export const PACK_BLOCKS = ['dataset', 'script', 'view'] as const;
export type PackBlock = (typeof PACK_BLOCKS)[number];

/** The element's id. */
export function blockId(block: PackBlock): string {
  return `pack-${block}`;
}

/**
 * What the pack holds, not yet held to any schema; `undefined` outside a pack.
 *
 * @throws {SyntaxError} if somebody broke the file
 */
export function readBlock(block: PackBlock): unknown {
  if (typeof document === 'undefined') return undefined;
  const text = document.getElementById(blockId(block))?.textContent;
  return text === undefined || text === null ? undefined : JSON.parse(text);
}

/** Files from a disk all keep things in one place: what a pack keeps is for that pack alone. */
export function keyInPack(key: string): string {
  return isPack() ? `${key}:${window.location.pathname}` : key;
}

/** Whether the page is a pack: there is no site around it. */
export function isPack(): boolean {
  return typeof document !== 'undefined' && document.getElementById(blockId('dataset')) !== null;
}
