/** A deck's theme: its colours are the timeline's, so that they can be changed for all slides. */
import { COLOURS } from '@/components/picture/colours';
import { xml, type XmlElement } from '@/components/picture/xml';

export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';

const FACE = 'Be Vietnam Pro';
/**
 * Where the face is not installed, its panose number leads to a plain sans serif (Arial's own), and
 * Vietnamese is told to use one that has all its letters.
 */
const PANOSE = '020B0604020202020204';
const FALLBACK = 'Arial';

export function themeXml(): XmlElement {
  return xml('a:theme', { 'xmlns:a': DRAWING, name: 'Briefline' }, [
    xml('a:themeElements', {}, [colourScheme(), fontScheme(), formatScheme()]),
    xml('a:objectDefaults'),
    xml('a:extraClrSchemeLst'),
  ]);
}

function colourScheme(): XmlElement {
  const colours = [
    ['dk1', COLOURS.ink],
    ['lt1', COLOURS.paper],
    ['dk2', COLOURS['ink-2']],
    ['lt2', COLOURS.surface],
    ['accent1', COLOURS.party],
    ['accent2', COLOURS.state],
    ['accent3', COLOURS.army],
    ['accent4', COLOURS.assembly],
    ['accent5', COLOURS.foreign],
    ['accent6', COLOURS.other],
    ['hlink', COLOURS.focus],
    ['folHlink', COLOURS.foreign],
  ] as const;
  return xml(
    'a:clrScheme',
    { name: 'Briefline' },
    colours.map(([name, hex]) =>
      xml(`a:${name}`, {}, [xml('a:srgbClr', { val: hex.slice(1).toUpperCase() })]),
    ),
  );
}

function fontScheme(): XmlElement {
  const fonts = ['a:majorFont', 'a:minorFont'].map((name) =>
    xml(name, {}, [
      xml('a:latin', { typeface: FACE, panose: PANOSE, pitchFamily: '34', charset: '0' }),
      xml('a:ea', { typeface: '' }),
      xml('a:cs', { typeface: '' }),
      xml('a:font', { script: 'Viet', typeface: FALLBACK }),
    ]),
  );
  return xml('a:fontScheme', { name: 'Briefline' }, fonts);
}

/** Three of each are asked for; no shape of a deck uses them. */
function formatScheme(): XmlElement {
  const plain = xml('a:solidFill', {}, [xml('a:schemeClr', { val: 'phClr' })]);
  const line = xml('a:ln', { w: 9_525 }, [plain]);
  const effect = xml('a:effectStyle', {}, [xml('a:effectLst')]);
  return xml('a:fmtScheme', { name: 'Briefline' }, [
    xml('a:fillStyleLst', {}, [plain, plain, plain]),
    xml('a:lnStyleLst', {}, [line, line, line]),
    xml('a:effectStyleLst', {}, [effect, effect, effect]),
    xml('a:bgFillStyleLst', {}, [plain, plain, plain]),
  ]);
}
