/** How far a picture may be passed on: in its head and its foot, at the right, in 12 pt (TLP 2.0). */
import type { Ink, TextInk } from '@/components/timeline/ink/ink';
import { fitText, textWidth } from '@/components/timeline/text-width';
import type { Marking } from '@/data/briefing/script-schema';
import { TLP_COLOURS, TLP_GROUND, tlpLabel } from '@/data/briefing/tlp';

import type { PictureMessages } from './messages-in';
import type { PictureGroup } from './picture';

/** 12 pt */
const SIZE_PX = 16;
const PAD_PX = 6;
const BOX_PX = 24;
/** Of the words beside the label. */
const LONGEST_PX = 320;
const STRONG_FACTOR = 1.05;

export interface MarkingSite {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** How much larger than its final size the picture is drawn. */
  readonly scale: number;
}

/** Room that the marking takes: at the right of the head, and of a line of its own at the foot. */
export function markingSize(
  marking: Marking | null,
  scale: number,
): { readonly width: number; readonly height: number } {
  const { label, words } = measured(marking);
  const width = label.width + words.width;
  return width === 0
    ? { width: 0, height: 0 }
    : { width: (width + PAD_PX) * scale, height: BOX_PX * scale };
}

export function markingGroups(
  marking: Marking | null,
  { width, height, margin, scale }: MarkingSite,
  { parts: t }: PictureMessages['picture'],
): readonly PictureGroup[] {
  const own = measured(marking);
  if (own.label.width + own.words.width === 0) return [];
  return [margin / 2, height - margin / 2 - BOX_PX * scale].map((y) => ({
    name: t.marking,
    x: width - margin,
    y,
    parts: ink(own, marking, scale),
  }));
}

function measured(marking: Marking | null) {
  const label = marking?.tlp ? tlpLabel(marking.tlp) : '';
  const words = fitText(marking?.text ?? '', SIZE_PX, LONGEST_PX);
  const width = (text: string) =>
    text === '' ? 0 : textWidth(text, SIZE_PX) * STRONG_FACTOR + 2 * PAD_PX;
  return {
    label: { text: label, width: width(label) },
    words: { text: words, width: width(words) },
  };
}

/** Its right upper corner at the origin. */
function ink(
  { label, words }: ReturnType<typeof measured>,
  marking: Marking | null,
  scale: number,
): readonly Ink[] {
  const text = {
    type: 'text',
    y: (BOX_PX / 2 + 5.5) * scale,
    size: SIZE_PX * scale,
    weight: 600,
  } as const;
  const box: Ink = {
    type: 'rect',
    x: -label.width * scale,
    y: 0,
    width: label.width * scale,
    height: BOX_PX * scale,
    fill: { colour: hex(TLP_GROUND) },
  };
  const tlp: TextInk = {
    ...text,
    text: label.text,
    x: (-label.width / 2) * scale,
    anchor: 'middle',
    colour: hex(marking?.tlp ? TLP_COLOURS[marking.tlp] : TLP_GROUND),
  };
  const beside: TextInk = {
    ...text,
    text: words.text,
    x: -(label.width + PAD_PX) * scale,
    anchor: 'end',
    colour: 'ink',
  };
  return [...(label.text ? [box, tlp] : []), ...(words.text ? [beside] : [])];
}

function hex(colour: string): `#${string}` {
  return `#${colour.slice(1)}`;
}
