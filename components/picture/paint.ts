/**
 * A picture on a canvas, in the page's own faces. An image of the SVG would do without this, but no
 * event tells when its own faces are there, and without them it has no words.
 */
import { FADE_STOPS } from '@/components/timeline/ink/fade';
import type { Fill, Ink, PathInk, RectInk, Stroke, TextInk } from '@/components/timeline/ink/ink';

import { COLOURS, hexOf } from './colours';
import { FAMILIES_OF_FACE } from './face';
import { isGroup, type Picture, type PictureGroup } from './picture';

/** The picture fills the canvas from its left upper corner. */
export function paintPicture(
  context: CanvasRenderingContext2D,
  { groups, width, height }: Picture,
  scale: number,
): void {
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, width, height);
  const painter = new Painter(context, hatch(context, scale));
  for (const group of groups) painter.group(group, 1);
}

class Painter {
  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly hatch: CanvasPattern | null,
  ) {}

  group({ parts, x = 0, y = 0, clip, opacity = 1 }: PictureGroup, around: number): void {
    const { context } = this;
    const own = around * opacity;
    context.save();
    context.translate(x, y);
    if (clip) {
      context.beginPath();
      context.rect(0, 0, clip.width, clip.height);
      context.clip();
    }
    for (const part of parts) {
      if (isGroup(part)) this.group(part, own);
      else this.ink(part, own);
    }
    context.restore();
  }

  private ink(ink: Ink, opacity: number): void {
    switch (ink.type) {
      case 'path':
        return this.shape(pathOf(ink), ink, opacity);
      case 'rect':
        return this.shape(outlineOf(ink), ink, opacity);
      case 'text':
        return this.text(ink, opacity);
    }
  }

  private shape(path: Path2D, ink: PathInk | RectInk, opacity: number): void {
    const { context } = this;
    const { fill, stroke } = ink;
    if (fill) {
      context.globalAlpha = opacity * (fill === 'hatch' ? 1 : (fill.opacity ?? 1));
      context.fillStyle = this.fillStyle(fill, ink);
      context.fill(path);
    }
    if (stroke) {
      this.pen(stroke, opacity);
      context.stroke(path);
    }
  }

  private fillStyle(fill: Fill, ink: PathInk | RectInk): string | CanvasGradient | CanvasPattern {
    if (fill === 'hatch') return this.hatch ?? COLOURS.surface;
    if (!('fade' in fill) || ink.type === 'path') return hexOf(fill.colour);
    const gradient = this.context.createLinearGradient(ink.x, 0, ink.x + ink.width, 0);
    FADE_STOPS[fill.fade].forEach((share, i) => {
      gradient.addColorStop(i / 2, `${hexOf(fill.colour)}${toHexByte(share)}`);
    });
    return gradient;
  }

  private pen({ colour, width, opacity = 1, dash, cap, join }: Stroke, around: number): void {
    const { context } = this;
    context.globalAlpha = around * opacity;
    context.strokeStyle = hexOf(colour);
    context.lineWidth = width;
    context.setLineDash([...(dash ?? [])]);
    context.lineCap = cap ?? 'butt';
    context.lineJoin = join ?? 'miter';
  }

  private text(ink: TextInk, opacity: number): void {
    const { context } = this;
    const { text, x, y, size, weight, colour, anchor, italic, halo } = ink;
    context.font = `${italic ? 'italic ' : ''}${weight} ${size}px ${FAMILIES_OF_FACE}`;
    context.textAlign = anchor === 'middle' ? 'center' : (anchor ?? 'left');
    if (halo) {
      this.pen({ colour: 'paper', width: 3, join: 'round' }, opacity);
      context.strokeText(text, x, y);
    }
    context.globalAlpha = opacity;
    context.fillStyle = hexOf(colour);
    context.fillText(text, x, y);
  }
}

function pathOf({ d, at }: PathInk): Path2D {
  const path = new Path2D(d);
  if (!at) return path;
  const placed = new Path2D();
  placed.addPath(path, new DOMMatrix([at.scale, 0, 0, at.scale, at.x, at.y]));
  return placed;
}

function outlineOf({ x, y, width, height, radius = 0 }: RectInk): Path2D {
  const path = new Path2D();
  path.roundRect(x, y, width, height, radius);
  return path;
}

/** Slanted lines, as fine at any scale. */
function hatch(context: CanvasRenderingContext2D, scale: number): CanvasPattern | null {
  const side = Math.ceil(HATCH_PX * scale);
  const tile = document.createElement('canvas');
  [tile.width, tile.height] = [side, side];
  const on = tile.getContext('2d');
  if (!on) return null;
  on.fillStyle = COLOURS.surface;
  on.fillRect(0, 0, side, side);
  on.fillStyle = COLOURS.line;
  on.fillRect(0, 0, HATCH_LINE_PX * scale, side);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(HATCH_PX / side));
  return pattern;
}

/** As in the SVG, where half of a line of 1.5 px lies outside of its tile. */
const HATCH_PX = 8;
const HATCH_LINE_PX = 0.75;

/** 0 to 1 */
function toHexByte(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
}
