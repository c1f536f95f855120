/**
 * Ink: what stands on the timeline as plain shapes in px. It is made once, from a Scene; the screen,
 * a picture and a slide only put it down.
 */
import type { Family } from '@/data/vocabulary';

import type { Fade } from './fade';

/** The names of the tokens in `globals.css`. */
export type Token =
  | Family
  | 'paper'
  | 'surface'
  | 'sunken'
  | 'line'
  | 'line-strong'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'focus'
  | 'match'
  | 'warn';

/** A token, or the colour that a standard gives. */
export type Colour = Token | `#${string}`;

export interface Stroke {
  readonly colour: Colour;
  readonly width: number;
  readonly opacity?: number;
  /** Lengths of dashes and gaps, px. */
  readonly dash?: readonly number[] | undefined;
  readonly cap?: 'round';
  readonly join?: 'round';
}

export interface PlainFill {
  readonly colour: Colour;
  readonly opacity?: number;
}

/** Fades from one side of the shape to the other. */
export interface FadingFill {
  readonly colour: Family;
  readonly fade: Fade;
  readonly opacity?: number;
}

/** `hatch`: nothing was collected here. */
export type Fill = PlainFill | FadingFill | 'hatch';

export interface PathInk {
  readonly type: 'path';
  /** SVG path data. */
  readonly d: string;
  readonly fill?: Exclude<Fill, FadingFill>;
  readonly stroke?: Stroke;
  /** Where its origin stands, and how much smaller or larger it is drawn; the stroke is not. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface RectInk {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of its corners. */
  readonly radius?: number;
  readonly fill?: Fill;
  readonly stroke?: Stroke;
}

export interface TextInk {
  readonly type: 'text';
  readonly text: string;
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly colour: Colour;
  /** What of the text stands at x; its start if not said. */
  readonly anchor?: 'middle' | 'end';
  readonly italic?: boolean;
  /** Paper around the letters, so that they stay legible over rules and bands. */
  readonly halo?: boolean;
  /** What it stands at, where it moves often: on screen it is then moved, and its letters are kept. */
  readonly key?: string;
}

export type Ink = PathInk | RectInk | TextInk;
