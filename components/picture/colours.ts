import type { Colour, Token } from '@/components/timeline/ink/ink';

/** The tokens of the light scheme in `globals.css`, `#rrggbb`: a picture is made for paper. */
export const COLOURS: { readonly [T in Token]: string } = {
  paper: '#ffffff',
  surface: '#f6f7f9',
  sunken: '#eceff3',
  line: '#e1e5ea',
  'line-strong': '#c3cad3',
  ink: '#141a22',
  'ink-2': '#434d5b',
  'ink-3': '#5f6a79',
  focus: '#1557c0',
  match: '#ffe9a8',
  warn: '#8a4b00',
  party: '#c43d0b',
  state: '#986000',
  army: '#00755a',
  assembly: '#0a62ad',
  foreign: '#a13c78',
  other: '#586373',
};

/** `#rrggbb` */
export function hexOf(colour: Colour): string {
  return isToken(colour) ? COLOURS[colour] : colour;
}

function isToken(colour: Colour): colour is Token {
  return colour in COLOURS;
}

/** The colour as it looks on paper at an opacity of 0 to 1. */
export function mixed(colour: Colour, opacity: number): `#${string}` {
  const [own, paper] = [channels(hexOf(colour)), channels(COLOURS.paper)];
  const mix = own.map((value, i) => Math.round(value * opacity + (paper[i] ?? 0) * (1 - opacity)));
  return `#${mix.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}
