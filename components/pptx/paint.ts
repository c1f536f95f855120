/** Fills and strokes in DrawingML. Colours are those of the deck's theme where it has them. */
import { FADE_STOPS } from '@/components/timeline/ink/fade';
import type { Colour, Fill, Stroke, Token } from '@/components/timeline/ink/ink';
import { hexOf } from '@/components/picture/colours';
import { xml, type XmlElement } from '@/components/picture/xml';

import { toEmu } from './units';

const THEMED: { readonly [T in Token]?: string } = {
  ink: 'tx1',
  paper: 'bg1',
  'ink-2': 'tx2',
  surface: 'bg2',
  party: 'accent1',
  state: 'accent2',
  army: 'accent3',
  assembly: 'accent4',
  foreign: 'accent5',
  other: 'accent6',
};

function isThemed(colour: Colour): colour is Token {
  return colour in THEMED;
}

/** @param opacity 0 to 1 */
export function colourXml(colour: Colour, opacity = 1): XmlElement {
  const alpha = opacity < 1 ? [xml('a:alpha', { val: String(Math.round(opacity * 100_000)) })] : [];
  const themed = isThemed(colour) ? THEMED[colour] : undefined;
  return themed
    ? xml('a:schemeClr', { val: themed }, alpha)
    : xml('a:srgbClr', { val: hexOf(colour).slice(1).toUpperCase() }, alpha);
}

export function solidXml(colour: Colour, opacity = 1): XmlElement {
  return xml('a:solidFill', {}, [colourXml(colour, opacity)]);
}

/** @param part of the shape's width that is left of it, from 0 to 1: what is cut off fades no less */
export function fillXml(
  fill: Fill | undefined,
  opacity: number,
  part: readonly [number, number] = [0, 1],
): XmlElement {
  if (fill === undefined) return xml('a:noFill');
  if (fill === 'hatch') {
    return xml('a:pattFill', { prst: 'ltUpDiag' }, [
      xml('a:fgClr', {}, [colourXml('line', opacity)]),
      xml('a:bgClr', {}, [colourXml('surface', opacity)]),
    ]);
  }
  const own = opacity * (fill.opacity ?? 1);
  if (!('fade' in fill)) return solidXml(fill.colour, own);
  const stops = FADE_STOPS[fill.fade];
  const at = (share: number) => {
    const i = share < 0.5 ? 0 : 1;
    const [a, b] = [stops[i] ?? 1, stops[i + 1] ?? 1];
    return a + (b - a) * (share - i / 2) * 2;
  };
  const [from, to] = part;
  const shares = [from, ...(from < 0.5 && to > 0.5 ? [0.5] : []), to];
  return xml('a:gradFill', { rotWithShape: 1 }, [
    xml(
      'a:gsLst',
      {},
      shares.map((share) =>
        xml('a:gs', { pos: Math.round(((share - from) / Math.max(1e-6, to - from)) * 100_000) }, [
          colourXml(fill.colour, own * at(share)),
        ]),
      ),
    ),
    xml('a:lin', { ang: 0, scaled: 0 }),
  ]);
}

/** @param scale slide px per px of the picture */
export function lineXml(stroke: Stroke | undefined, opacity: number, scale: number): XmlElement {
  if (!stroke) return xml('a:ln', {}, [xml('a:noFill')]);
  const { colour, width, dash, cap, join } = stroke;
  const dashes = (dash ?? []).map((length) => Math.round((length / width) * 100_000));
  return xml('a:ln', { w: toEmu(width * scale), cap: cap === 'round' ? 'rnd' : 'flat' }, [
    solidXml(colour, opacity * (stroke.opacity ?? 1)),
    ...(dashes.length === 2
      ? [xml('a:custDash', {}, [xml('a:ds', { d: dashes[0], sp: dashes[1] })])]
      : []),
    join === 'round' ? xml('a:round') : xml('a:miter', { lim: 800_000 }),
  ]);
}
