/** How large a small picture is, px at text of 16 px: it grows with the words beside it. */
export const SIGN_SIZES = { 12: 'size-3', 14: 'size-3.5', 16: 'size-4', 20: 'size-5' } as const;

export type SignSize = keyof typeof SIGN_SIZES;
