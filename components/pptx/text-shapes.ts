/** Text as shapes of its own, and the placeholders of a slide. */
import type { TextInk } from '@/components/timeline/ink/ink';
import { xml, type XmlElement } from '@/components/picture/xml';

import type { Box } from './clip';
import { presetXml, toldXml, transformXml, type Told } from './shape-xml';
import { bodyXml, paragraphXml, type RunOptions } from './text-xml';

const ALIGNED = { middle: 'ctr', end: 'r' } as const;

export function textBoxXml(told: Told, box: Box, ink: TextInk, options: RunOptions): XmlElement {
  const aligned = xml('a:pPr', { algn: ink.anchor ? ALIGNED[ink.anchor] : 'l' });
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [toldXml(told), xml('p:cNvSpPr', { txBox: 1 }), xml('p:nvPr')]),
    xml('p:spPr', {}, [transformXml(box), presetXml('rect'), xml('a:noFill')]),
    bodyXml([paragraphXml(ink.text, ink, options, [aligned])], { wraps: false, anchor: 'ctr' }),
  ]);
}

/** The slide's title, of one line or more. */
export function titleXml(
  told: Told,
  box: Box,
  lines: readonly TextInk[],
  options: RunOptions,
): XmlElement {
  const [first] = lines;
  const text = lines.map((line) => line.text).join(' ');
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      toldXml(told),
      xml('p:cNvSpPr', {}, [xml('a:spLocks', { noGrp: 1 })]),
      xml('p:nvPr', {}, [xml('p:ph', { type: 'title' })]),
    ]),
    xml('p:spPr', {}, [transformXml(box)]),
    bodyXml(first ? [paragraphXml(text, first, options)] : [xml('a:p')], {
      wraps: true,
      anchor: 'ctr',
      fits: true,
    }),
  ]);
}
