/**
 * Widths of text from the font's own advance widths, so that labels are placed alike in a browser,
 * on a server, in a test and on paper. Kerning is left out: it only makes text narrower.
 */

/** Advance widths of Be Vietnam Pro Medium (500), in thousandths of an em, by width. */
const ADVANCES: readonly (readonly [width: number, characters: string])[] = [
  [193, "'"],
  [223, '’'],
  [230, ' '],
  [231, '`'],
  [266, 'l'],
  [269, 'I'],
  [272, '·'],
  [275, 'i'],
  [279, '‘'],
  [283, 'j'],
  [285, 'ÌÍÎÏĨỈỊìíîïĩỉị'],
  [300, '!'],
  [302, '.:'],
  [317, ',;'],
  [342, '"'],
  [394, 'f'],
  [395, '“'],
  [400, '1'],
  [404, 'r'],
  [417, '|'],
  [423, '”'],
  [431, 't'],
  [444, '(){}'],
  [474, 'J[]°'],
  [475, '~'],
  [500, '\\'],
  [502, '*'],
  [508, 'z'],
  [516, '/'],
  [518, 's'],
  [562, '<>'],
  [570, 'k'],
  [573, 'u'],
  [575, 'x'],
  [577, '^'],
  [581, 'nư'],
  [582, 'v'],
  [588, 'y'],
  [589, '?'],
  [591, 'h'],
  [594, 'ùúûüũủụứừửữự'],
  [595, '7×'],
  [602, 'ñ'],
  [605, 'e'],
  [606, '₫'],
  [608, '-'],
  [618, 'c'],
  [623, '+'],
  [627, 'E'],
  [630, 'L'],
  [637, 'F'],
  [645, '8S'],
  [646, '$'],
  [647, 'ao'],
  [648, 'g'],
  [651, 'ơ'],
  [655, '2'],
  [656, 'P'],
  [657, 'bdpq'],
  [662, 'TZ'],
  [667, '35'],
  [669, 'đ'],
  [683, 'RY'],
  [684, '0'],
  [686, 'B'],
  [687, '69'],
  [689, '–'],
  [691, 'K'],
  [713, '4_'],
  [717, 'H'],
  [719, 'V'],
  [729, 'U'],
  [735, '='],
  [736, 'DX'],
  [738, 'N'],
  [745, 'ƯÙÚÛÜŨỦỤ'],
  [747, 'A'],
  [748, '&'],
  [754, 'Ñ'],
  [772, '…'],
  [777, 'C'],
  [785, 'G'],
  [787, 'Đ'],
  [820, '#'],
  [823, 'Q'],
  [827, 'OƠ'],
  [856, '%'],
  [865, 'M'],
  [868, '—'],
  [875, 'w'],
  [894, 'm'],
  [1009, '@'],
  [1022, 'W'],
];

/** Wider than most letters: text in another script must not be thought narrower than it is. */
const UNKNOWN = 1000;
/** Other letters with marks are set up to 2 % wider than their base letters. */
const SLACK = 1.02;

const widths: ReadonlyMap<string, number> = new Map(
  ADVANCES.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)),
);

const ELLIPSIS = widths.get('…') ?? UNKNOWN;

/** All combining marks but the horn, which makes another, wider letter (ơ, ư). */
const MARKS = /[\u0300-\u031a\u031c-\u036f]/g;

/** Of the texts that were measured last: a view measures its own anew with every frame. */
const measured = new Map<string, number>();
const MOST_MEASURED = 4096;

/** Width in px of a line of text set in Be Vietnam Pro Medium at `size` px. */
export function textWidth(text: string, size: number): number {
  let sum = measured.get(text);
  if (sum === undefined) {
    sum = 0;
    for (const letter of text.normalize('NFC')) sum += letterWidth(letter);
    if (measured.size >= MOST_MEASURED) measured.clear();
    measured.set(text, sum);
  }
  return toPx(sum, size);
}

/** In thousandths of the size. */
function letterWidth(letter: string): number {
  return widths.get(letter) ?? baseWidth(letter);
}

function toPx(sum: number, size: number): number {
  return (sum / 1000) * size * SLACK;
}

function baseWidth(letter: string): number {
  const base = letter.normalize('NFD').replace(MARKS, '').normalize('NFC');
  return base === '' ? 0 : (widths.get(base) ?? UNKNOWN);
}

/** Lines that a text takes when it is wrapped between words at `width` px. */
export function wrappedLines(text: string, size: number, width: number): number {
  const space = textWidth(' ', size);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const own = textWidth(word, size);
    if (used > 0 && used + space + own > width) {
      lines += 1;
      used = own;
    } else used += (used > 0 ? space : 0) + own;
  }
  return lines;
}

/** Where a text can be cut. */
interface Cuts {
  /** The text in NFC. */
  readonly text: string;
  /** By number of letters: where they end in the text, in UTF-16 units. */
  readonly ends: readonly number[];
  /** How wide they are, without spaces at the end, in thousandths of the size. */
  readonly widths: readonly number[];
}

/** Of the texts that were cut last: a label at the edge of the view is cut elsewhere with every frame. */
const cutLast = new Map<string, Cuts>();

function cutsOf(text: string): Cuts {
  const known = cutLast.get(text);
  if (known) return known;
  const composed = text.normalize('NFC');
  const cuts = { text: composed, ends: [0], widths: [0] };
  let [end, all, kept] = [0, 0, 0];
  for (const letter of composed) {
    end += letter.length;
    all += letterWidth(letter);
    if (letter.trim() !== '') kept = all;
    cuts.ends.push(end);
    cuts.widths.push(kept);
  }
  if (cutLast.size >= MOST_MEASURED) cutLast.clear();
  cutLast.set(text, cuts);
  return cuts;
}

/** The text, cut with an ellipsis to at most `width` px; empty if not even four letters fit. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const { text: composed, ends, widths } = cutsOf(text);
  const tooWide = widths.findIndex(
    (own, letters) => letters > 0 && toPx(own + ELLIPSIS, size) > width,
  );
  const fitting = (tooWide < 0 ? widths.length : tooWide) - 1;
  return fitting < 4 ? '' : `${composed.slice(0, ends[fitting]).trimEnd()}…`;
}
