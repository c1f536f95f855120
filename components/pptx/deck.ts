/** A deck of slides as a .pptx: a zip of XML parts and what relates them (ECMA-376, Office Open XML). */
import type { Picture } from '@/components/picture/picture';
import { serializeXml, xml, type XmlElement } from '@/components/picture/xml';
import type { CalendarDay } from '@/data/time';
import type { Lang } from '@/data/vocabulary';

import {
  contentTypesXml,
  corePropertiesXml,
  notesMasterXml,
  presentationXml,
  relationsXml,
  rootXml,
  slideImageXml,
  slideLayoutXml,
  slideMasterXml,
  treeXml,
} from './parts';
import { PictureShapes } from './picture-shapes';
import { paragraphXml, bodyXml } from './text-xml';
import { themeXml } from './theme';
import { zip, type ZippedText } from './zip';

export interface Slide {
  readonly picture: Picture;
  /** What only the speaker reads; lines are paragraphs. */
  readonly notes: string;
}

export interface Deck {
  readonly title: string;
  readonly author: string;
  readonly lang: Lang;
  readonly asOf: CalendarDay;
  readonly slides: readonly Slide[];
}

export const PPTX_TYPE =
  'application/vnd.openxmlformats-officedocument.presentationml.presentation';

export async function deckFile(deck: Deck): Promise<Blob> {
  const file = await zip(deckParts(deck));
  return new Blob([file], { type: PPTX_TYPE });
}

const PML = 'application/vnd.openxmlformats-officedocument.presentationml';

/** The parts by their paths, in the order in which they stand in the file. */
export function deckParts({ title, author, lang, asOf, slides }: Deck): readonly ZippedText[] {
  const numbers = slides.map((_, i) => i + 1);
  const theme = 'application/vnd.openxmlformats-officedocument.theme+xml';
  const core = 'application/vnd.openxmlformats-package.core-properties+xml';
  return [
    part(
      '[Content_Types].xml',
      contentTypesXml([
        ['ppt/presentation.xml', `${PML}.presentation.main+xml`],
        ['ppt/slideMasters/slideMaster1.xml', `${PML}.slideMaster+xml`],
        ['ppt/slideLayouts/slideLayout1.xml', `${PML}.slideLayout+xml`],
        ['ppt/notesMasters/notesMaster1.xml', `${PML}.notesMaster+xml`],
        ['ppt/theme/theme1.xml', theme],
        ['ppt/theme/theme2.xml', theme],
        ['docProps/core.xml', core],
        ...numbers.flatMap((n) => [
          [`ppt/slides/slide${n}.xml`, `${PML}.slide+xml`] as const,
          [`ppt/notesSlides/notesSlide${n}.xml`, `${PML}.notesSlide+xml`] as const,
        ]),
      ]),
    ),
    relations('', [
      ['officeDocument', 'ppt/presentation.xml'],
      ['metadata/core-properties', 'docProps/core.xml'],
    ]),
    part('docProps/core.xml', corePropertiesXml(title, author, asOf)),
    part('ppt/presentation.xml', presentationXml(slides.length)),
    relations('ppt/presentation.xml', [
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ...numbers.map((n) => ['slide', `slides/slide${n}.xml`] as const),
      ['theme', 'theme/theme1.xml'],
    ]),
    part('ppt/theme/theme1.xml', themeXml()),
    part('ppt/theme/theme2.xml', themeXml()),
    part('ppt/slideMasters/slideMaster1.xml', slideMasterXml()),
    relations('ppt/slideMasters/slideMaster1.xml', [
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['theme', '../theme/theme1.xml'],
    ]),
    part('ppt/slideLayouts/slideLayout1.xml', slideLayoutXml()),
    relations('ppt/slideLayouts/slideLayout1.xml', [
      ['slideMaster', '../slideMasters/slideMaster1.xml'],
    ]),
    part('ppt/notesMasters/notesMaster1.xml', notesMasterXml()),
    relations('ppt/notesMasters/notesMaster1.xml', [['theme', '../theme/theme2.xml']]),
    ...slides.flatMap((slide, i) => slideParts(slide, i + 1, lang)),
  ];
}

function slideParts({ picture, notes }: Slide, n: number, lang: Lang): readonly ZippedText[] {
  const own = `ppt/slides/slide${n}.xml`;
  const spoken = `ppt/notesSlides/notesSlide${n}.xml`;
  const mapping = xml('p:clrMapOvr', {}, [xml('a:masterClrMapping')]);
  const shapes = new PictureShapes(picture, lang, 1).shapes();
  return [
    part(own, rootXml('p:sld', [xml('p:cSld', {}, [treeXml(shapes)]), mapping])),
    relations(own, [
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['notesSlide', `../notesSlides/notesSlide${n}.xml`],
    ]),
    part(
      spoken,
      rootXml('p:notes', [
        xml('p:cSld', {}, [treeXml([slideImageXml(), notesXml(notes, lang)])]),
        mapping,
      ]),
    ),
    relations(spoken, [
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${n}.xml`],
    ]),
  ];
}

function notesXml(notes: string, lang: Lang): XmlElement {
  const letters = { size: 16, weight: 400, colour: 'ink' } as const;
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      xml('p:cNvPr', { id: 3, name: 'Notes' }),
      xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: 1 })]),
      xml('p:nvPr', {}, [xml('p:ph', { type: 'body', idx: 1 })]),
    ]),
    xml('p:spPr'),
    bodyXml(
      notes.split(/\r\n?|\n/).map((line) => paragraphXml(line, letters, { lang })),
      { wraps: true, anchor: 't' },
    ),
  ]);
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function part(path: string, root: XmlElement): ZippedText {
  return { path, text: DECLARATION + serializeXml(root) };
}

/** @param of the part whose relations they are; none for the file itself */
function relations(of: string, targets: readonly (readonly [string, string])[]): ZippedText {
  const at = of.lastIndexOf('/');
  return part(
    `${of.slice(0, at + 1)}_rels/${of.slice(at + 1)}.rels`,
    relationsXml(targets.map(([type, target], i) => ({ id: `rId${i + 1}`, type, target }))),
  );
}
