/** A picture as a PNG, drawn by the browser itself. */
import { embeddedFonts } from './embedded-fonts';
import type { Picture } from './picture';
import { serializeSvg } from './svg';

/** Browsers draw nothing on a canvas that is longer. */
const LONGEST_PX = 16_000;
/** Pauses after each drawing before the last, in ms. */
const FACES_MS = [100, 300];

/**
 * @param width of the PNG, px; its height follows
 * @throws if the browser cannot draw it
 */
export async function drawPng(picture: Picture, width: number): Promise<Blob> {
  const scale = Math.min(width / picture.width, LONGEST_PX / picture.height);
  const shown = {
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  };
  const svg = serializeSvg(picture, { fonts: await embeddedFonts(), shown });
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = shown.width;
    canvas.height = shown.height;
    const context = canvas.getContext('2d');
    // A picture's own faces load only once it is drawn, and no event tells when they are there.
    for (const pause of FACES_MS) {
      context?.clearRect(0, 0, shown.width, shown.height);
      context?.drawImage(image, 0, 0, shown.width, shown.height);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    context?.clearRect(0, 0, shown.width, shown.height);
    context?.drawImage(image, 0, 0, shown.width, shown.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) =>
        blob ? resolve(blob) : reject(new Error('the canvas has no picture')),
      ),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
