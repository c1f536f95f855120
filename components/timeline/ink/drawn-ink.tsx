import type { Ink } from './ink';
import { inkAttributes, placeOf, type InkAttributes } from './ink-attributes';

/** Ink on screen, as SVG; colours are those of the reader's scheme. */
export function DrawnInk({ ink }: { readonly ink: readonly Ink[] }) {
  return ink.map((one, i) => drawn(one, keyOf(one, i)));
}

/** What tells ink from other ink of the same list, from one picture to the next. */
export function keyOf(ink: Ink, place: number): string | number {
  return (ink.type === 'text' && ink.key) || place;
}

/** No component: a view has some hundred of them, and React would keep a record of each. */
function drawn(ink: Ink, key: string | number) {
  const props = toProps(inkAttributes(ink));
  switch (ink.type) {
    case 'path':
      return <path key={key} {...props} />;
    case 'rect':
      return <rect key={key} {...props} />;
    case 'text': {
      const words = (
        <text key={key} {...props}>
          {ink.text}
        </text>
      );
      if (ink.key === undefined) return words;
      return (
        <g key={key} transform={placeOf(ink)}>
          {words}
        </g>
      );
    }
  }
}

/** By the names that React has for them. */
function toProps(attributes: InkAttributes): InkAttributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [REACT_NAMES.get(name) ?? name, value]),
  );
}

const REACT_NAMES: ReadonlyMap<string, string> = new Map([
  ['class', 'className'],
  ...[
    'fill-opacity',
    'font-size',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-opacity',
    'stroke-width',
    'text-anchor',
  ].map(
    (name) => [name, name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] as const,
  ),
]);
