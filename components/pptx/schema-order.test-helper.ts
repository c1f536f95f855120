/**
 * What PowerPoint holds a file to, and LibreOffice does not: which children an element may have, and
 * in which order (ECMA-376, 5th edition, part 1, annex A). Only what decks are made of is listed:
 * anything else is told as unknown. Not part of the product.
 */
import type { Document, Element } from 'happy-dom';

const FILL = ['a:noFill', 'a:solidFill', 'a:gradFill', 'a:pattFill'];
const COLOUR = ['a:schemeClr', 'a:srgbClr'];
const AUTOFIT = ['a:noAutofit', 'a:normAutofit'];
const SHAPES = ['p:sp', 'p:grpSp', 'p:cxnSp'];
const GEOMETRY = ['a:custGeom', 'a:prstGeom'];
const JOIN = ['a:round', 'a:miter'];
const PATH = ['a:moveTo', 'a:lnTo', 'a:cubicBezTo', 'a:close'];

/** By element, its children in their order; those of an inner list stand in for one another. */
const CHILDREN: { readonly [element: string]: readonly (string | readonly string[])[] } = {
  Types: ['Default', 'Override'],
  Relationships: ['Relationship'],
  'cp:coreProperties': [['dc:title', 'dc:creator', 'dcterms:created', 'dcterms:modified']],

  'p:presentation': [
    ...['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz'],
  ],
  'p:sldMasterIdLst': ['p:sldMasterId'],
  'p:notesMasterIdLst': ['p:notesMasterId'],
  'p:sldIdLst': ['p:sldId'],
  'p:sldMaster': ['p:cSld', 'p:clrMap', 'p:sldLayoutIdLst', 'p:txStyles'],
  'p:sldLayoutIdLst': ['p:sldLayoutId'],
  'p:txStyles': ['p:titleStyle', 'p:bodyStyle', 'p:otherStyle'],
  'p:titleStyle': ['a:lvl1pPr'],
  'p:bodyStyle': ['a:lvl1pPr'],
  'p:otherStyle': ['a:lvl1pPr'],
  'p:notesStyle': ['a:lvl1pPr'],
  'a:lvl1pPr': ['a:buNone', 'a:defRPr'],
  'a:defRPr': [FILL, 'a:latin', 'a:cs'],
  'p:sldLayout': ['p:cSld', 'p:clrMapOvr'],
  'p:notesMaster': ['p:cSld', 'p:clrMap', 'p:notesStyle'],
  'p:sld': ['p:cSld', 'p:clrMapOvr'],
  'p:notes': ['p:cSld', 'p:clrMapOvr'],
  'p:clrMapOvr': ['a:masterClrMapping'],
  'p:cSld': ['p:bg', 'p:spTree'],
  'p:bg': ['p:bgPr'],
  'p:bgPr': [FILL, 'a:effectLst'],

  'p:spTree': ['p:nvGrpSpPr', 'p:grpSpPr', SHAPES],
  'p:grpSp': ['p:nvGrpSpPr', 'p:grpSpPr', SHAPES],
  'p:nvGrpSpPr': ['p:cNvPr', 'p:cNvGrpSpPr', 'p:nvPr'],
  'p:grpSpPr': ['a:xfrm'],
  'p:sp': ['p:nvSpPr', 'p:spPr', 'p:txBody'],
  'p:nvSpPr': ['p:cNvPr', 'p:cNvSpPr', 'p:nvPr'],
  'p:cNvSpPr': ['a:spLocks'],
  'p:nvPr': ['p:ph'],
  'p:cxnSp': ['p:nvCxnSpPr', 'p:spPr'],
  'p:nvCxnSpPr': ['p:cNvPr', 'p:cNvCxnSpPr', 'p:nvPr'],
  'p:spPr': ['a:xfrm', GEOMETRY, FILL, 'a:ln', 'a:effectLst'],
  'a:xfrm': ['a:off', 'a:ext', 'a:chOff', 'a:chExt'],
  'a:prstGeom': ['a:avLst'],
  'a:avLst': ['a:gd'],
  'a:custGeom': ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst', 'a:rect', 'a:pathLst'],
  'a:pathLst': ['a:path'],
  'a:path': [PATH],
  'a:moveTo': ['a:pt'],
  'a:lnTo': ['a:pt'],
  'a:cubicBezTo': ['a:pt'],
  'a:ln': [FILL, 'a:custDash', JOIN],
  'a:custDash': ['a:ds'],
  'a:solidFill': [COLOUR],
  'a:gradFill': ['a:gsLst', 'a:lin'],
  'a:gsLst': ['a:gs'],
  'a:gs': [COLOUR],
  'a:pattFill': ['a:fgClr', 'a:bgClr'],
  'a:fgClr': [COLOUR],
  'a:bgClr': [COLOUR],
  'a:schemeClr': ['a:alpha'],
  'a:srgbClr': ['a:alpha'],
  'a:effectLst': ['a:glow'],
  'a:glow': [COLOUR],

  'p:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p'],
  'a:bodyPr': [AUTOFIT],
  'a:p': ['a:pPr', 'a:r'],
  'a:r': ['a:rPr', 'a:t'],
  'a:rPr': [FILL, 'a:effectLst', 'a:latin', 'a:cs'],

  'a:theme': ['a:themeElements', 'a:objectDefaults', 'a:extraClrSchemeLst'],
  'a:themeElements': ['a:clrScheme', 'a:fontScheme', 'a:fmtScheme'],
  'a:clrScheme': [
    ...['a:dk1', 'a:lt1', 'a:dk2', 'a:lt2', 'a:accent1', 'a:accent2', 'a:accent3', 'a:accent4'],
    ...['a:accent5', 'a:accent6', 'a:hlink', 'a:folHlink'],
  ],
  ...Object.fromEntries(
    [
      'dk1',
      'lt1',
      'dk2',
      'lt2',
      'hlink',
      'folHlink',
      ...[1, 2, 3, 4, 5, 6].map((n) => `accent${n}`),
    ].map((name) => [`a:${name}`, [COLOUR]] as const),
  ),
  'a:fontScheme': ['a:majorFont', 'a:minorFont'],
  'a:majorFont': ['a:latin', 'a:ea', 'a:cs', 'a:font'],
  'a:minorFont': ['a:latin', 'a:ea', 'a:cs', 'a:font'],
  'a:fmtScheme': ['a:fillStyleLst', 'a:lnStyleLst', 'a:effectStyleLst', 'a:bgFillStyleLst'],
  'a:fillStyleLst': [FILL],
  'a:lnStyleLst': ['a:ln'],
  'a:effectStyleLst': ['a:effectStyle'],
  'a:effectStyle': ['a:effectLst'],
  'a:bgFillStyleLst': [FILL],
};

/** Children that an element cannot be without; PowerPoint offers to repair a file that lacks one. */
const NEEDED: { readonly [element: string]: readonly string[] } = {
  'p:sp': ['p:nvSpPr', 'p:spPr'],
  'p:cxnSp': ['p:nvCxnSpPr', 'p:spPr'],
  'p:grpSp': ['p:nvGrpSpPr', 'p:grpSpPr'],
  'p:spTree': ['p:nvGrpSpPr', 'p:grpSpPr'],
  'p:txBody': ['a:bodyPr', 'a:p'],
  'p:cSld': ['p:spTree'],
  'a:r': ['a:t'],
  'a:gradFill': ['a:gsLst'],
  'a:custGeom': ['a:pathLst'],
};

/** Attributes that are whole numbers, from the least that each may be. */
const NUMBERS: { readonly [attribute: string]: number } = {
  ...{ id: 1, cx: 0, cy: 0, w: 0, h: 0, sz: 100, rad: 0, d: 0, sp: 0, pos: 0 },
  ...{ x: -Infinity, y: -Infinity, lIns: 0, tIns: 0, rIns: 0, bIns: 0 },
};
/** The largest that a coordinate may be, EMU. */
const FARTHEST = 27_273_042_316_900;

/** What PowerPoint would not take, in words; none if it is as the schema has it. */
export function schemaProblems({ documentElement }: Document): readonly string[] {
  const problems: string[] = [];
  const visit = (element: Element) => {
    const { tagName } = element;
    const order = CHILDREN[tagName] ?? [];
    const children = [...element.children].map((child) => child.tagName);
    let last = 0;
    for (const name of children) {
      const rank = order.findIndex((one) =>
        typeof one === 'string' ? one === name : one.includes(name),
      );
      if (rank < 0) problems.push(`${tagName} has no ${name}`);
      else if (rank < last) problems.push(`${name} stands too late in ${tagName}`);
      else last = rank;
    }
    for (const name of NEEDED[tagName] ?? []) {
      if (!children.includes(name)) problems.push(`${tagName} needs ${name}`);
    }
    if (tagName === 'a:gsLst' && children.length < 2) problems.push('a fade needs two stops');
    if (children.length > 0 && ownText(element) !== '') problems.push(`text in ${tagName}`);
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? '';
      const least = NUMBERS[name];
      if (least === undefined || (name === 'id' && tagName === 'Relationship')) continue;
      const number = Number(value);
      const isFine = /^-?\d+$/.test(value) && number >= least && number <= FARTHEST;
      if (!isFine) problems.push(`${tagName} ${name}="${value}"`);
    }
    [...element.children].forEach(visit);
  };
  visit(documentElement);
  return [...new Set(problems)];
}

function ownText(element: Element): string {
  return [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
}
