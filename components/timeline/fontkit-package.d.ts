/** The little of the `fontkit` package that the tests measure text with; it has no types. */
declare module 'fontkit' {
  interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
  }
  export interface Font {
    readonly unitsPerEm: number;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): {
      readonly glyphs: readonly Glyph[];
      /** With kerning, in units of the font. */
      readonly advanceWidth: number;
    };
  }
  export function openSync(path: string): Font;
}
