import type { ReactNode } from 'react';

import type { Mark } from './scene';

/** Size of what a row of the legend draws, px. */
export const WIDTH = 72;
export const HEIGHT = 26;

export const SAMPLE: Mark = {
  key: '',
  eventId: '',
  ordinal: 0,
  laneId: '',
  kind: 'meeting',
  family: 'other',
  filled: true,
  shape: 'symbol',
  x0: 8,
  x1: 64,
  y: HEIGHT / 2,
  symbolX: WIDTH / 2,
  start: 'hard',
  end: 'hard',
  modifier: null,
  label: null,
  callout: null,
  ghosts: [],
};

export function LegendSection({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section>
      <h3 className="text-12 font-semibold text-ink-3">{title}</h3>
      <ul className="mt-1">{children}</ul>
    </section>
  );
}

export function Row({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <li className="flex items-center gap-3 py-0.5">
      <svg aria-hidden="true" width={WIDTH} height={HEIGHT} className="shrink-0">
        {children}
      </svg>
      <span>{text}</span>
    </li>
  );
}

export function SignRow({ sign, text }: { readonly sign: string; readonly text: string }) {
  return (
    <Row text={text}>
      <text x={WIDTH / 2} y={HEIGHT / 2 + 5} textAnchor="middle" className="fill-ink text-16">
        {sign}
      </text>
    </Row>
  );
}
