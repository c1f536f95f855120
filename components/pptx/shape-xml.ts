/** The parts of a slide's tree of shapes, in PresentationML. Boxes in px of the slide. */
import { xml, type XmlElement, type XmlNode } from '@/components/picture/xml';

import { boxOf, type Box } from './clip';
import { pointsOf, type Point, type Subpath } from './path';
import { toEmu } from './units';

/** What is seen of a shape in the list of a slide's parts, and told of it. */
export interface Told {
  readonly id: number;
  readonly name: string;
  readonly about?: string | undefined;
}

/** Longer names help nobody, and some programs refuse them. */
const LONGEST_NAME = 250;

export function toldXml({ id, name, about }: Told): XmlElement {
  return xml('p:cNvPr', {
    id,
    name: [...name].slice(0, LONGEST_NAME).join(''),
    descr: about,
  });
}

export function transformXml(
  { x0, y0, x1, y1 }: Box,
  { name = 'a:xfrm', flipV }: { readonly name?: string; readonly flipV?: boolean } = {},
): XmlElement {
  return xml(name, { flipV: flipV ? 1 : undefined }, place('a:off', 'a:ext', x0, y0, x1, y1));
}

function place(off: string, ext: string, x0: number, y0: number, x1: number, y1: number) {
  return [
    xml(off, { x: toEmu(x0), y: toEmu(y0) }),
    xml(ext, { cx: toEmu(x1) - toEmu(x0), cy: toEmu(y1) - toEmu(y0) }),
  ];
}

/** A group whose parts stand where they would stand without it. */
export function groupXml(told: Told, box: Box, children: readonly XmlNode[]): XmlElement {
  const { x0, y0, x1, y1 } = box;
  return xml('p:grpSp', {}, [
    xml('p:nvGrpSpPr', {}, [toldXml(told), xml('p:cNvGrpSpPr'), xml('p:nvPr')]),
    xml('p:grpSpPr', {}, [
      xml('a:xfrm', {}, [
        ...place('a:off', 'a:ext', x0, y0, x1, y1),
        ...place('a:chOff', 'a:chExt', x0, y0, x1, y1),
      ]),
    ]),
    ...children,
  ]);
}

export function shapeXml(
  told: Told,
  box: Box,
  geometry: XmlElement,
  paint: readonly XmlElement[],
): XmlElement {
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [toldXml(told), xml('p:cNvSpPr'), xml('p:nvPr')]),
    xml('p:spPr', {}, [transformXml(box), geometry, ...paint]),
  ]);
}

/** A straight line. */
export function connectorXml(told: Told, from: Point, to: Point, line: XmlElement): XmlElement {
  const box = boxOf([from, to]);
  const flipV = from.x < to.x !== from.y < to.y && from.x !== to.x && from.y !== to.y;
  return xml('p:cxnSp', {}, [
    xml('p:nvCxnSpPr', {}, [toldXml(told), xml('p:cNvCxnSpPr'), xml('p:nvPr')]),
    xml('p:spPr', {}, [transformXml(box, { flipV }), presetXml('line'), line]),
  ]);
}

/** @param adjust what the preset can be adjusted by, in its own units */
export function presetXml(preset: string, adjust?: number): XmlElement {
  return xml('a:prstGeom', { prst: preset }, [
    xml(
      'a:avLst',
      {},
      adjust === undefined ? [] : [xml('a:gd', { name: 'adj', fmla: `val ${Math.round(adjust)}` })],
    ),
  ]);
}

/** Any outline, within its box. */
export function freeformXml(paths: readonly Subpath[], box: Box): XmlElement {
  const point = ({ x, y }: Point) =>
    xml('a:pt', { x: toEmu(x) - toEmu(box.x0), y: toEmu(y) - toEmu(box.y0) });
  const drawn = paths.flatMap(({ from, segments, closed }) => [
    xml('a:moveTo', {}, [point(from)]),
    ...segments.map(({ to, by }) =>
      by
        ? xml('a:cubicBezTo', {}, [point(by[0]), point(by[1]), point(to)])
        : xml('a:lnTo', {}, [point(to)]),
    ),
    ...(closed ? [xml('a:close')] : []),
  ]);
  return xml('a:custGeom', {}, [
    ...['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((name) => xml(name)),
    xml('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    xml('a:pathLst', {}, [
      xml('a:path', { w: toEmu(box.x1) - toEmu(box.x0), h: toEmu(box.y1) - toEmu(box.y0) }, drawn),
    ]),
  ]);
}

export function boxOfPaths(paths: readonly Subpath[]): Box {
  return boxOf(paths.flatMap(pointsOf));
}
