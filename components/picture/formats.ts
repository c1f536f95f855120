import type { PictureSize } from './request';

export const PICTURE_FORMATS = ['svg', 'png', 'png2', 'hd', 'uhd'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export interface FormatShape {
  readonly extension: 'svg' | 'png';
  /** What it is laid out for; the screen's width, if not said. */
  readonly size?: PictureSize;
  /** Width of the file in px: a number of them, or so many times what it is laid out for. */
  readonly width: { readonly px: number } | { readonly times: number };
}

const WIDE: PictureSize = { width: 1280, height: 720 };

export const FORMAT_SHAPES: { readonly [F in PictureFormat]: FormatShape } = {
  svg: { extension: 'svg', width: { times: 1 } },
  png: { extension: 'png', width: { times: 1 } },
  png2: { extension: 'png', width: { times: 2 } },
  hd: { extension: 'png', size: WIDE, width: { px: 1920 } },
  uhd: { extension: 'png', size: WIDE, width: { px: 3840 } },
};

/** A picture of the view is as wide as the window, within what is of use on paper, px. */
const [NARROWEST, WIDEST] = [960, 1920];

export function screenSize(windowWidth: number): PictureSize {
  return { width: Math.min(Math.max(windowWidth, NARROWEST), WIDEST), height: null };
}
