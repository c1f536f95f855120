/** A picture as a PNG, drawn by the browser itself. */
import { loadFace } from './face';
import { paintPicture } from './paint';
import { isGroup, type Picture, type PictureGroup } from './picture';

/** Browsers draw nothing on a canvas that is longer. */
const LONGEST_PX = 16_000;

/**
 * @param width of the PNG, px; its height follows
 * @throws if the browser cannot draw it
 */
export async function drawPng(picture: Picture, width: number): Promise<Blob> {
  const scale = Math.min(width / picture.width, LONGEST_PX / picture.height);
  await loadFace(picture.groups.map(wordsOf).join(''));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser has no canvas');
  paintPicture(context, picture, scale);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) =>
      blob ? resolve(blob) : reject(new Error('the canvas has no picture')),
    ),
  );
}

function wordsOf({ parts }: PictureGroup): string {
  return parts
    .map((part) => (isGroup(part) ? wordsOf(part) : part.type === 'text' ? part.text : ''))
    .join('');
}
