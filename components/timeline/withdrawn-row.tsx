'use client';

import { use, useMemo } from 'react';

import { CHANGES } from '@/components/i18n/changes';
import { formatEventDate } from '@/components/i18n/format-date';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import type { TimeSpan } from '@/data/time';

import { ComparedContext } from './compared';
import { GUTTER_PX } from './gutter-metrics';
import { DrawnInk } from './ink/drawn-ink';
import { withdrawnInk, withdrawnWordsInk } from './ink/withdrawn-ink';
import { withdrawnStrip } from './withdrawn';
import { WithdrawnIndex } from './withdrawn-index';

/** Below the lanes: what another version had, at the days where it stood. */
export default function WithdrawnRow({
  viewport,
  width,
  clearWidth,
}: {
  readonly viewport: TimeSpan;
  /** px */
  readonly width: number;
  readonly clearWidth: number;
}) {
  const { withdrawn } = use(ComparedContext);
  const t = useWords(CHANGES);
  const lang = useLocale();
  const index = useMemo(() => new WithdrawnIndex(withdrawn), [withdrawn]);
  const { height, marks, more } = withdrawnStrip(index, lang, viewport, width, clearWidth);
  return (
    <section aria-label={t.groups.withdrawn} data-withdrawn className="flex border-t border-line">
      <div
        className="flex shrink-0 items-start border-r border-line-strong pr-3 pl-4 py-0.5 text-13 leading-5 text-ink-2"
        style={{ width: GUTTER_PX }}
      >
        {t.groups.withdrawn}
        <span className="ml-auto text-ink-3">{withdrawn.length}</span>
      </div>
      <div className="relative" style={{ height }}>
        <svg width={width} height={height} aria-hidden="true" className="block overflow-hidden">
          {marks.map((mark) => (
            <g key={mark.event.id} data-withdrawn-id={mark.event.id}>
              <title>{`${mark.event.title[lang]} · ${formatEventDate(mark.event.date, lang)}`}</title>
              <DrawnInk ink={[...withdrawnInk(mark), ...withdrawnWordsInk(mark)]} />
            </g>
          ))}
        </svg>
        {more > 0 && (
          <p
            aria-hidden="true"
            className="absolute top-0 bg-paper px-2 text-12 leading-6 text-ink-2"
            style={{ right: width - clearWidth }}
          >
            {t.moreWithdrawn(more)}
          </p>
        )}
        <ul className="sr-only">
          {marks.map(({ event }) => (
            <li key={event.id}>{t.stood(event.title[lang], formatEventDate(event.date, lang))}</li>
          ))}
          {more > 0 && <li>{t.moreWithdrawn(more)}</li>}
        </ul>
      </div>
    </section>
  );
}
