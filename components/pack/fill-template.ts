/** A pack is its template with the blocks of data filled in. */
import { blockId, PACK_BLOCKS, type PackBlock } from '@/components/view/pack';

/** JSON by block, each in as many pieces as it comes. */
export type BlockTexts = { readonly [B in PackBlock]: Iterable<string> };

/**
 * JSON that HTML reads as nothing but text: no `<`, so neither an end of the script nor a comment,
 * and no line separators that old parsers take for line ends. It is the same JSON.
 */
export function toInlineJson(json: string): string {
  return json
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** An empty block, as the template has it. */
export function emptyBlock(block: PackBlock): string {
  return `<script type="application/json" id="${blockId(block)}"></script>`;
}

/**
 * The pieces of the whole file, in order.
 *
 * @throws {Error} if the template has not exactly one of each block, in their order
 */
export function* fillTemplate(template: string, texts: BlockTexts): Generator<string> {
  let rest = template;
  for (const block of PACK_BLOCKS) {
    const [before, after, another] = rest.split(emptyBlock(block));
    if (before === undefined || after === undefined || another !== undefined) {
      throw new Error(`The template needs one empty block ${blockId(block)}.`);
    }
    const [open = '', close = ''] = emptyBlock(block).split(/(?=<\/script>)/);
    yield before + open;
    for (const text of texts[block]) yield toInlineJson(text);
    yield close;
    rest = after;
  }
  yield rest;
}
