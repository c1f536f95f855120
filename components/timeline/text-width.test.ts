import fc from 'fast-check';
import { openSync, type Font } from 'fontkit';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import events from '@/data/events.json';

import { fitLabel, labelWidth, LONGEST_PX } from './label-text';
import { LABEL_SIZE_PX } from './metrics';
import { fitText, textWidth } from './text-width';

const SUBSETS = ['latin', 'vietnamese', 'latin-ext'] as const;
const fonts = (weight: number): readonly Font[] =>
  SUBSETS.map((subset) =>
    openSync(
      fileURLToPath(
        new URL(
          `../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`,
          import.meta.url,
        ),
      ),
    ),
  );
const MEDIUM = fonts(500);
const SEMIBOLD = fonts(600);

/** Width as a browser sets it: each run of letters from the first subset that has them. */
function realWidth(text: string, size: number, subsets: readonly Font[]): number {
  const runs: { font: Font; text: string }[] = [];
  for (const letter of text.normalize('NFC')) {
    const font = subsets.find((subset) => subset.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
    if (!font) throw new Error(`no subset has ${letter}`);
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs.reduce(
    (sum, run) => sum + (run.font.layout(run.text).advanceWidth / run.font.unitsPerEm) * size,
    0,
  );
}

const TITLES = events.events.flatMap(({ title }) => [title.en, title.vi]);
const anyTitle = fc.constantFrom(...TITLES);

describe('the width of a text', () => {
  it('is never thought smaller than the font sets it, and at most 6 % larger', () => {
    expect(TITLES.length).toBeGreaterThan(20);
    for (const text of TITLES) {
      const real = realWidth(text, LABEL_SIZE_PX, MEDIUM);
      expect(textWidth(text, LABEL_SIZE_PX), text).toBeGreaterThanOrEqual(real);
      expect(textWidth(text, LABEL_SIZE_PX), text).toBeLessThanOrEqual(real * 1.06);
    }
  });

  it('is not thought smaller for any cut of a title either', () => {
    fc.assert(
      fc.property(anyTitle, fc.nat(80), fc.nat(80), (title, a, b) => {
        const text = [...title].slice(Math.min(a, b), Math.max(a, b)).join('');
        const real = realWidth(text, LABEL_SIZE_PX, MEDIUM);
        expect(textWidth(text, LABEL_SIZE_PX)).toBeGreaterThanOrEqual(real - 1e-9);
      }),
      { numRuns: 60 },
    );
  });

  it('holds for every Vietnamese letter by itself', () => {
    const letters = [
      ...'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYaăâbcdđeêghiklmnoôơpqrstuưvxy0123456789',
    ].flatMap((letter) =>
      /[aăâeêioôơuưy]/i.test(letter)
        ? ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) =>
            `${letter}${tone}`.normalize('NFC'),
          )
        : [letter],
    );
    for (const letter of letters) {
      const real = realWidth(letter, 1_000, MEDIUM);
      expect(textWidth(letter, 1_000), letter).toBeGreaterThanOrEqual(real);
      expect(textWidth(letter, 1_000), letter).toBeLessThanOrEqual(real * 1.06);
    }
  });

  it('is the same for composed and for decomposed letters', () => {
    for (const text of TITLES) {
      expect(textWidth(text.normalize('NFD'), 12)).toBe(textWidth(text.normalize('NFC'), 12));
    }
  });

  it('takes a letter of another script for a wide one', () => {
    expect(textWidth('国', 100)).toBeGreaterThanOrEqual(100);
  });
});

describe('a text cut to fit', () => {
  it('never exceeds its room', () => {
    const room = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(anyTitle, fc.string({ unit: 'grapheme' })), room, (text, width) => {
        const cut = fitText(text, LABEL_SIZE_PX, width);
        expect(textWidth(cut, LABEL_SIZE_PX)).toBeLessThanOrEqual(width);
      }),
      { numRuns: 300 },
    );
  });

  it('is whole where it fits, else as long a beginning as fits and an ellipsis, else nothing', () => {
    const room = fc.double({ min: 0, max: 500, noNaN: true });
    fc.assert(
      fc.property(anyTitle, room, (text, width) => {
        const cut = fitText(text, LABEL_SIZE_PX, width);
        if (textWidth(text, LABEL_SIZE_PX) <= width) {
          expect(cut).toBe(text);
          return;
        }
        if (cut === '') {
          const four = `${[...text].slice(0, 4).join('').trimEnd()}…`;
          expect(textWidth(four, LABEL_SIZE_PX)).toBeGreaterThan(width);
          return;
        }
        expect(cut).toMatch(/\S…$/u);
        const kept = cut.slice(0, -1);
        expect(text.startsWith(kept)).toBe(true);
        expect([...kept].length).toBeGreaterThanOrEqual(3);
        const more = [...text.slice(kept.length).trimStart()][0] ?? '';
        expect(textWidth(`${kept}${more}…`, LABEL_SIZE_PX)).toBeGreaterThan(width - 3);
      }),
      { numRuns: 300 },
    );
    expect(fitText('Hội nghị', LABEL_SIZE_PX, 0)).toBe('');
  });
});

describe('a label', () => {
  it('in semibold is never thought narrower than the font sets it', () => {
    for (const text of TITLES) {
      const cut = fitLabel({ text, strong: true });
      expect(labelWidth({ text: cut, strong: true }), text).toBeGreaterThanOrEqual(
        realWidth(cut, LABEL_SIZE_PX, SEMIBOLD),
      );
    }
  });

  it('is not longer than its room by more than half a pixel, nor ever than the longest', () => {
    const room = fc.double({ min: 0, max: 800, noNaN: true });
    fc.assert(
      fc.property(anyTitle, fc.boolean(), room, (text, strong, width) => {
        const cut = fitLabel({ text: `${text} ${text}`, strong }, width);
        const most = Math.min(width, LONGEST_PX) + 0.5;
        const real = realWidth(cut, LABEL_SIZE_PX, strong ? SEMIBOLD : MEDIUM);
        expect(real).toBeLessThanOrEqual(most + 1e-9);
        expect(labelWidth({ text: cut, strong })).toBeLessThanOrEqual(most + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});
