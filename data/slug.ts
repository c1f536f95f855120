import { foldText } from './text';

/** As long as an id may be. */
const MOST = 80;

/**
 * A text as an id for addresses: "Hà Nội" becomes "ha-noi". Letters that do not fold to ASCII are
 * told by their numbers, so that no text but one without any letter or digit is left without.
 */
export function toSlug(text: string): string {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  const slug = words
    .map((word) =>
      word.replace(/[^a-z0-9]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`),
    )
    .join('-')
    .slice(0, MOST)
    .replace(/-$/, '');
  return slug === '' ? 'none' : slug;
}
