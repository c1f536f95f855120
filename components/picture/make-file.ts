import { FORMAT_SHAPES, screenSize, type PictureFormat } from './formats';
import { pictureOf } from './picture-of';
import { drawPng } from './png';
import type { PictureRequest } from './request';
import { serializeSvg } from './svg';

export type ViewRequest = Omit<PictureRequest, 'size'>;

/** @throws if the browser cannot draw it */
export async function makeFile(request: ViewRequest, format: PictureFormat): Promise<Blob> {
  const { extension, size = screenSize(window.innerWidth), width } = FORMAT_SHAPES[format];
  const picture = pictureOf({ ...request, size });
  if (extension === 'svg') return new Blob([serializeSvg(picture)], { type: 'image/svg+xml' });
  return drawPng(picture, 'px' in width ? width.px : picture.width * width.times);
}
