/** The parts of a presentation that every slide rests on (ECMA-376, part 1). */
import { xml, type XmlElement, type XmlNode } from '@/components/picture/xml';

import { DRAWING } from './theme';
import { SLIDE_PX, toEmu } from './units';

const PRESENTATION = 'http://schemas.openxmlformats.org/presentationml/2006/main';
export const OFFICE_RELATIONS =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A part's root with the names that its children use. */
export function rootXml(name: string, children: readonly XmlNode[], rest = {}): XmlElement {
  const names = { 'xmlns:a': DRAWING, 'xmlns:r': OFFICE_RELATIONS, 'xmlns:p': PRESENTATION };
  return xml(name, { ...names, ...rest }, children);
}

export interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  readonly target: string;
}

const PACKAGE_TYPES: ReadonlySet<string> = new Set(['metadata/core-properties']);

export function relationsXml(relations: readonly Relation[]): XmlElement {
  return xml(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    relations.map(({ id, type, target }) =>
      xml('Relationship', {
        Id: id,
        Type: PACKAGE_TYPES.has(type)
          ? `${PACKAGE}/relationships/${type}`
          : `${OFFICE_RELATIONS}/${type}`,
        Target: target,
      }),
    ),
  );
}

/** @param parts path in the package, and what it is */
export function contentTypesXml(parts: readonly (readonly [string, string])[]): XmlElement {
  const relations = 'application/vnd.openxmlformats-package.relationships+xml';
  return xml('Types', { xmlns: `${PACKAGE}/content-types` }, [
    xml('Default', { Extension: 'rels', ContentType: relations }),
    xml('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(([path, type]) => xml('Override', { PartName: `/${path}`, ContentType: type })),
  ]);
}

/** A tree of shapes with nothing around it. */
export function treeXml(shapes: readonly XmlNode[]): XmlElement {
  const zero = ['a:off', 'a:ext', 'a:chOff', 'a:chExt'].map((name) =>
    xml(name, name.endsWith('ff') ? { x: 0, y: 0 } : { cx: 0, cy: 0 }),
  );
  return xml('p:spTree', {}, [
    xml('p:nvGrpSpPr', {}, [
      xml('p:cNvPr', { id: 1, name: '' }),
      xml('p:cNvGrpSpPr'),
      xml('p:nvPr'),
    ]),
    xml('p:grpSpPr', {}, [xml('a:xfrm', {}, zero)]),
    ...shapes,
  ]);
}

const BACKGROUND = xml('p:bg', {}, [
  xml('p:bgPr', {}, [
    xml('a:solidFill', {}, [xml('a:schemeClr', { val: 'bg1' })]),
    xml('a:effectLst'),
  ]),
]);

const COLOUR_MAP = xml('p:clrMap', {
  ...{ bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' },
  ...{ accent1: 'accent1', accent2: 'accent2', accent3: 'accent3' },
  ...{ accent4: 'accent4', accent5: 'accent5', accent6: 'accent6' },
  ...{ hlink: 'hlink', folHlink: 'folHlink' },
});

function placeholder(type: string, id: number, box: readonly [number, number, number, number]) {
  const [x, y, width, height] = box.map(toEmu);
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      xml('p:cNvPr', { id, name: type }),
      xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: 1 })]),
      xml('p:nvPr', {}, [xml('p:ph', type === 'title' ? { type } : { type, idx: 1 })]),
    ]),
    xml('p:spPr', {}, [
      xml('a:xfrm', {}, [xml('a:off', { x, y }), xml('a:ext', { cx: width, cy: height })]),
      xml('a:prstGeom', { prst: 'rect' }, [xml('a:avLst')]),
    ]),
    xml('p:txBody', {}, [xml('a:bodyPr'), xml('a:lstStyle'), xml('a:p')]),
  ]);
}

const TITLE_BOX = [24, 20, 1_000, 40] as const;

function textStyle(name: string, size: number, isBold: boolean): XmlElement {
  return xml(name, {}, [
    xml('a:lvl1pPr', { algn: 'l' }, [
      xml('a:buNone'),
      xml('a:defRPr', { sz: size, b: isBold ? 1 : 0 }, [
        xml('a:solidFill', {}, [xml('a:schemeClr', { val: 'tx1' })]),
        xml('a:latin', { typeface: isBold ? '+mj-lt' : '+mn-lt' }),
      ]),
    ]),
  ]);
}

export function slideMasterXml(): XmlElement {
  return rootXml('p:sldMaster', [
    xml('p:cSld', {}, [BACKGROUND, treeXml([placeholder('title', 2, TITLE_BOX)])]),
    COLOUR_MAP,
    xml('p:sldLayoutIdLst', {}, [xml('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })]),
    xml('p:txStyles', {}, [
      textStyle('p:titleStyle', 1_500, true),
      textStyle('p:bodyStyle', 1_000, false),
      textStyle('p:otherStyle', 1_000, false),
    ]),
  ]);
}

export function slideLayoutXml(): XmlElement {
  return rootXml(
    'p:sldLayout',
    [
      xml('p:cSld', { name: 'Title Only' }, [treeXml([placeholder('title', 2, TITLE_BOX)])]),
      xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]),
    ],
    { type: 'titleOnly', preserve: 1 },
  );
}

/** Of a page upright, px: the slide above, the notes below. */
const NOTES_PAGE = { width: 720, height: 1_280 } as const;

export function slideImageXml(): XmlElement {
  const width = toEmu(640);
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      xml('p:cNvPr', { id: 2, name: 'Slide' }),
      xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })]),
      xml('p:nvPr', {}, [xml('p:ph', { type: 'sldImg' })]),
    ]),
    xml('p:spPr', {}, [
      xml('a:xfrm', {}, [
        xml('a:off', { x: toEmu(40), y: toEmu(60) }),
        xml('a:ext', { cx: width, cy: toEmu(360) }),
      ]),
      xml('a:prstGeom', { prst: 'rect' }, [xml('a:avLst')]),
    ]),
  ]);
}

export function notesMasterXml(): XmlElement {
  return rootXml('p:notesMaster', [
    xml('p:cSld', {}, [
      BACKGROUND,
      treeXml([slideImageXml(), placeholder('body', 3, [40, 460, 640, 760])]),
    ]),
    COLOUR_MAP,
    textStyle('p:notesStyle', 1_200, false),
  ]);
}

/** @param slides how many; their relations are those after the first two */
export function presentationXml(slides: number): XmlElement {
  return rootXml('p:presentation', [
    xml('p:sldMasterIdLst', {}, [xml('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })]),
    xml('p:notesMasterIdLst', {}, [xml('p:notesMasterId', { 'r:id': 'rId2' })]),
    xml(
      'p:sldIdLst',
      {},
      Array.from({ length: slides }, (_, i) =>
        xml('p:sldId', { id: 256 + i, 'r:id': `rId${i + 3}` }),
      ),
    ),
    xml('p:sldSz', { cx: toEmu(SLIDE_PX.width), cy: toEmu(SLIDE_PX.height) }),
    xml('p:notesSz', { cx: toEmu(NOTES_PAGE.width), cy: toEmu(NOTES_PAGE.height) }),
  ]);
}

/** @param asOf calendar day: the file tells no other time, so that the same deck is the same file */
export function corePropertiesXml(title: string, author: string, asOf: string): XmlElement {
  const time = (name: string) =>
    xml(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, [`${asOf}T00:00:00Z`]);
  return xml(
    'cp:coreProperties',
    {
      'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      xml('dc:title', {}, [title]),
      xml('dc:creator', {}, [author]),
      time('created'),
      time('modified'),
    ],
  );
}
