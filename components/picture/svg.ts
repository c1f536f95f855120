/** A picture as an SVG document that stands alone: real text, plain colours, and nothing to load. */
import { FADES, FADE_STOPS, type Fade } from '@/components/timeline/ink/fade';
import type { Fill, Ink, Stroke } from '@/components/timeline/ink/ink';
import { FAMILIES, type Family } from '@/data/vocabulary';

import { COLOURS, hexOf } from './colours';
import { FAMILIES_OF_FACE } from './face';
import { isGroup, type Picture, type PictureGroup } from './picture';
import { serializeXml, xml, type XmlElement } from './xml';

export function serializeSvg({ title, width, height, groups }: Picture): string {
  const writer = new ClipIds();
  const drawn = groups.map((group) => groupElement(group, writer));
  const root = xml(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'font-family': FAMILIES_OF_FACE,
      'font-variant-numeric': 'tabular-nums',
    },
    [
      xml('title', {}, [title]),
      xml('defs', {}, [...gradients(), hatch(), ...writer.clips]),
      xml('rect', { width, height, fill: COLOURS.paper }),
      ...drawn,
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serializeXml(root)}\n`;
}

/** The clips that groups need, each with an id of its own. */
class ClipIds {
  readonly clips: XmlElement[] = [];

  add({ width, height }: NonNullable<PictureGroup['clip']>): string {
    const id = `clip-${this.clips.length}`;
    this.clips.push(xml('clipPath', { id }, [xml('rect', { width, height })]));
    return `url(#${id})`;
  }
}

function groupElement(group: PictureGroup, writer: ClipIds): XmlElement {
  const { name, about, parts, x = 0, y = 0, clip, opacity } = group;
  return xml(
    'g',
    {
      'aria-label': about ?? name,
      transform: x === 0 && y === 0 ? undefined : `translate(${x} ${y})`,
      'clip-path': clip && writer.add(clip),
      opacity,
    },
    [
      xml('title', {}, [name]),
      ...parts.map((part) => (isGroup(part) ? groupElement(part, writer) : inkElement(part))),
    ],
  );
}

function inkElement(ink: Ink): XmlElement {
  switch (ink.type) {
    case 'path': {
      const { d, at } = ink;
      return xml('path', {
        d,
        transform: at && `translate(${at.x} ${at.y}) scale(${at.scale})`,
        ...fillAttributes(ink.fill),
        ...strokeAttributes(ink.stroke, at?.scale),
      });
    }
    case 'rect': {
      const { x, y, width, height, radius } = ink;
      return xml('rect', {
        ...{ x, y, width, height, rx: radius },
        ...fillAttributes(ink.fill),
        ...strokeAttributes(ink.stroke),
      });
    }
    case 'text': {
      const { x, y, size, weight, colour, anchor, italic, halo, text } = ink;
      return xml(
        'text',
        {
          x,
          y,
          'font-size': size,
          'font-weight': weight,
          'font-style': italic ? 'italic' : undefined,
          'text-anchor': anchor,
          fill: hexOf(colour),
          ...(halo
            ? {
                'paint-order': 'stroke',
                stroke: COLOURS.paper,
                'stroke-width': 3,
                'stroke-linejoin': 'round',
              }
            : {}),
        },
        [text],
      );
    }
  }
}

function fillAttributes(fill: Fill | undefined) {
  if (fill === undefined) return { fill: 'none' };
  if (fill === 'hatch') return { fill: 'url(#hatch)' };
  // On its way to paper a gradient keeps the opacity of its element, and loses that of its fill.
  return 'fade' in fill
    ? { fill: `url(#${fadeId(fill.colour, fill.fade)})`, opacity: fill.opacity }
    : { fill: hexOf(fill.colour), 'fill-opacity': fill.opacity };
}

function strokeAttributes(stroke: Stroke | undefined, scale = 1) {
  if (!stroke) return {};
  return {
    stroke: hexOf(stroke.colour),
    'stroke-width': stroke.width / scale,
    'stroke-opacity': stroke.opacity,
    'stroke-dasharray': stroke.dash?.join(' '),
    'stroke-linecap': stroke.cap,
    'stroke-linejoin': stroke.join,
  };
}

function fadeId(family: Family, fade: Fade): string {
  return `fade-${family}-${fade}`;
}

function gradients(): readonly XmlElement[] {
  return FAMILIES.flatMap((family) =>
    FADES.map((fade) =>
      xml(
        'linearGradient',
        { id: fadeId(family, fade) },
        FADE_STOPS[fade].map((opacity, i) =>
          xml('stop', {
            offset: i / 2,
            'stop-color': COLOURS[family],
            'stop-opacity': opacity,
          }),
        ),
      ),
    ),
  );
}

function hatch(): XmlElement {
  return xml(
    'pattern',
    {
      id: 'hatch',
      width: 8,
      height: 8,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    [
      xml('rect', { width: 8, height: 8, fill: COLOURS.surface }),
      xml('path', { d: 'M0 0V8', stroke: COLOURS.line, 'stroke-width': 1.5 }),
    ],
  );
}
