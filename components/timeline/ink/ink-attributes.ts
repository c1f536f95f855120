import { classNames } from '@/components/ui/class-names';

import { gradientId } from './gradients';
import type { Colour, Fill, Ink, PathInk, Stroke, TextInk } from './ink';

/** Of an SVG element, by the names that SVG has for them. What is undefined is not set. */
export type InkAttributes = Readonly<Record<string, string | number | undefined>>;

const WEIGHTS = { 400: undefined, 500: 'font-medium', 600: 'font-semibold' } as const;

/** What an element has that shows the ink on screen; a text with a key is placed by a group around it. */
export function inkAttributes(ink: Ink): InkAttributes {
  switch (ink.type) {
    case 'path': {
      const { d, at } = ink;
      return {
        d,
        transform: at && transformOf(at),
        ...fillAttributes(ink.fill),
        ...strokeAttributes(ink.stroke, at?.scale),
      };
    }
    case 'rect':
      return {
        x: ink.x,
        y: ink.y,
        width: ink.width,
        height: ink.height,
        rx: ink.radius,
        'data-gap': ink.fill === 'hatch' ? '' : undefined,
        ...fillAttributes(ink.fill),
        ...strokeAttributes(ink.stroke),
      };
    case 'text':
      return {
        ...(ink.key === undefined && { x: ink.x, y: ink.y }),
        'font-size': ink.size,
        'text-anchor': ink.anchor,
        fill: css(ink.colour),
        class:
          classNames(WEIGHTS[ink.weight], ink.italic && 'italic', ink.halo && 'label-halo') ||
          undefined,
      };
  }
}

/**
 * Where the group around a text stands that is moved. Moved itself, a text would be laid out anew by
 * the browser.
 */
export function placeOf({ x, y }: TextInk): string {
  return `translate(${x} ${y})`;
}

/** What stands where it is needs none: the browser keeps a layer of its own for each that it has. */
function transformOf({ x, y, scale }: NonNullable<PathInk['at']>): string | undefined {
  if (x === 0 && y === 0 && scale === 1) return undefined;
  return `translate(${x} ${y}) scale(${scale})`;
}

function fillAttributes(fill: Fill | undefined): InkAttributes {
  if (fill === undefined) return { fill: 'none' };
  if (fill === 'hatch') return { fill: 'url(#gap-hatch)' };
  const { colour, opacity } = fill;
  // On its way to paper a gradient keeps the opacity of its element, and loses that of its fill.
  return 'fade' in fill
    ? { fill: `url(#${gradientId(fill.colour, fill.fade)})`, opacity }
    : { fill: css(colour), 'fill-opacity': opacity };
}

function strokeAttributes(stroke: Stroke | undefined, scale = 1): InkAttributes {
  if (!stroke) return {};
  return {
    stroke: css(stroke.colour),
    'stroke-width': stroke.width / scale,
    'stroke-opacity': stroke.opacity,
    'stroke-dasharray': stroke.dash?.join(' '),
    'stroke-linecap': stroke.cap,
    'stroke-linejoin': stroke.join,
  };
}

function css(colour: Colour): string {
  return colour.startsWith('#') ? colour : `var(--${colour})`;
}
