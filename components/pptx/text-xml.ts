import type { TextInk } from '@/components/timeline/ink/ink';
import { mixed } from '@/components/picture/colours';
import { xml, type XmlElement } from '@/components/picture/xml';
import type { Lang } from '@/data/vocabulary';

import { colourXml, solidXml } from './paint';
import { toEmu, toPointSize } from './units';

export const LANG_TAGS: { readonly [L in Lang]: string } = { en: 'en-US', vi: 'vi-VN' };

export interface RunOptions {
  readonly lang: Lang;
  /** 0 to 1 */
  readonly opacity?: number;
  /** Slide px per px of the text. */
  readonly scale?: number;
}

type Letters = Pick<TextInk, 'size' | 'weight' | 'colour' | 'italic' | 'halo'>;

/** Half of what a halo reaches on screen, px. */
const HALO_PX = 1.5;

/** A line of text that is one run, or empty. */
export function paragraphXml(
  text: string,
  letters: Letters,
  { lang, opacity = 1, scale = 1 }: RunOptions,
  properties: readonly XmlElement[] = [],
): XmlElement {
  const { size, weight, colour, italic, halo } = letters;
  return xml('a:p', {}, [
    ...properties,
    xml('a:r', {}, [
      xml(
        'a:rPr',
        {
          lang: LANG_TAGS[lang],
          sz: toPointSize(size * scale),
          b: weight === 600 ? 1 : 0,
          i: italic ? 1 : undefined,
          dirty: 0,
        },
        [
          // Mixed with paper rather than transparent: programs draw transparent letters thin and pale.
          solidXml(opacity < 1 ? mixed(colour, opacity) : colour),
          ...(halo
            ? [
                xml('a:effectLst', {}, [
                  xml('a:glow', { rad: toEmu(HALO_PX * scale) }, [colourXml('paper')]),
                ]),
              ]
            : []),
          xml('a:latin', { typeface: '+mn-lt' }),
          xml('a:cs', { typeface: '+mn-lt' }),
        ],
      ),
      // A slide's text has no other line ends or tabs than its paragraphs.
      xml('a:t', {}, [text.replace(/[\t\r\n]+/g, ' ')]),
    ]),
  ]);
}

export function bodyXml(
  paragraphs: readonly XmlElement[],
  {
    wraps,
    anchor,
    fits = false,
  }: {
    readonly wraps: boolean;
    readonly anchor: 't' | 'ctr' | 'b';
    /** Made smaller rather than too long. */
    readonly fits?: boolean;
  },
): XmlElement {
  return xml('p:txBody', {}, [
    xml(
      'a:bodyPr',
      {
        wrap: wraps ? 'square' : 'none',
        lIns: 0,
        tIns: 0,
        rIns: 0,
        bIns: 0,
        anchor,
        rtlCol: 0,
      },
      [xml(fits ? 'a:normAutofit' : 'a:noAutofit')],
    ),
    xml('a:lstStyle'),
    ...paragraphs,
  ]);
}
