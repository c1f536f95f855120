import { classNames } from '@/components/ui/class-names';

import { gradientId } from './gradients';
import type { Colour, Fill, Ink, Stroke, TextInk } from './ink';

const WEIGHTS = { 400: undefined, 500: 'font-medium', 600: 'font-semibold' } as const;
/** Size in px of the text that a reader has who chose no other. */
const ROOT_PX = 16;

/** Ink on screen, as SVG; colours are those of the reader's scheme. */
export function DrawnInk({ ink }: { readonly ink: readonly Ink[] }) {
  return ink.map((one, i) => <One key={(one.type === 'text' && one.key) || i} ink={one} />);
}

function One({ ink }: { readonly ink: Ink }) {
  switch (ink.type) {
    case 'path': {
      const { d, at } = ink;
      return (
        <path
          d={d}
          transform={at && `translate(${at.x} ${at.y}) scale(${at.scale})`}
          {...fillProps(ink.fill)}
          {...strokeProps(ink.stroke, at?.scale)}
        />
      );
    }
    case 'rect':
      return (
        <rect
          x={ink.x}
          y={ink.y}
          width={ink.width}
          height={ink.height}
          rx={ink.radius}
          {...fillProps(ink.fill)}
          {...strokeProps(ink.stroke)}
        />
      );
    case 'text':
      return <Words ink={ink} />;
  }
}

function Words({ ink }: { readonly ink: TextInk }) {
  const { key, x, y, size, weight, colour, anchor, italic, halo, grows, text } = ink;
  const place = key === undefined ? { x, y } : { transform: `translate(${x} ${y})` };
  return (
    <text
      {...place}
      fontSize={grows ? `${size / ROOT_PX}rem` : size}
      textAnchor={anchor}
      fill={css(colour)}
      className={classNames(WEIGHTS[weight], italic && 'italic', halo && 'label-halo') || undefined}
    >
      {text}
    </text>
  );
}

function fillProps(fill: Fill | undefined) {
  if (fill === undefined) return { fill: 'none' };
  if (fill === 'hatch') return { fill: 'url(#gap-hatch)' };
  const { colour, opacity } = fill;
  // On its way to paper a gradient keeps the opacity of its element, and loses that of its fill.
  return 'fade' in fill
    ? { fill: `url(#${gradientId(fill.colour, fill.fade)})`, opacity }
    : { fill: css(colour), fillOpacity: opacity };
}

function strokeProps(stroke: Stroke | undefined, scale = 1) {
  if (!stroke) return {};
  return {
    stroke: css(stroke.colour),
    strokeWidth: stroke.width / scale,
    strokeOpacity: stroke.opacity,
    strokeDasharray: stroke.dash?.join(' '),
    strokeLinecap: stroke.cap,
    strokeLinejoin: stroke.join,
  };
}

function css(colour: Colour): string {
  return colour.startsWith('#') ? colour : `var(--${colour})`;
}
