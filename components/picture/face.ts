/** The page's own face, and what stands in where it is not installed. */
export const FACE = 'Be Vietnam Pro';
export const FAMILIES_OF_FACE = `'${FACE}', 'Segoe UI', 'Noto Sans', Arial, sans-serif`;

const WEIGHTS = [400, 500, 600] as const;

/**
 * Resolves once the page has loaded what it needs of its face to draw a text. Where it cannot, such
 * as without a network, words are drawn in another face.
 */
export async function loadFace(text: string): Promise<void> {
  const loading = WEIGHTS.map((weight) => document.fonts.load(`${weight} 16px '${FACE}'`, text));
  await Promise.allSettled(loading);
}
