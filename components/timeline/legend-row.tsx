import type { ReactNode } from 'react';

import { DrawnInk } from './ink/drawn-ink';
import type { Ink } from './ink/ink';
import { HEIGHT, WIDTH } from './ink/legend-ink';

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

export function Row({ text, ink }: { readonly text: string; readonly ink: readonly Ink[] }) {
  return (
    <li className="flex items-center gap-3 py-0.5">
      {/* 72 px wide at text of 16 px, and as large as the words beside it. */}
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        className="w-18 shrink-0 overflow-visible"
      >
        <DrawnInk ink={ink} />
      </svg>
      <span>{text}</span>
    </li>
  );
}
