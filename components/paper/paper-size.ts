/** Papers that a document is laid out for, and what of a sheet is left for its body. */
export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

export interface SheetSize {
  /** CSS px: 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** Of the body, between head and foot. */
  readonly bodyWidth: number;
  readonly bodyHeight: number;
}

/** No printer needs more at an edge: 11 mm at the sides, 9 mm above and below. */
export const SIDE_PX = 42;
export const EDGE_PX = 34;
export const HEAD_PX = 36;
export const FOOT_PX = 32;

/** Landscape. */
const MM: { readonly [P in Paper]: readonly [width: number, height: number] } = {
  a4: [297, 210],
  letter: [279.4, 215.9],
};
const PX_PER_MM = 96 / 25.4;

export function sheetSize(paper: Paper): SheetSize {
  const [width, height] = MM[paper].map((mm) => Math.floor(mm * PX_PER_MM)) as [number, number];
  return {
    width,
    height,
    bodyWidth: width - 2 * SIDE_PX,
    bodyHeight: height - 2 * EDGE_PX - HEAD_PX - FOOT_PX,
  };
}
