'use client';

import { use } from 'react';

import { LEGEND } from '@/components/i18n/legend';
import { useMessages, useWords } from '@/components/i18n/use-messages';
import { KindGlyph } from '@/components/ui/kind-glyph';
import { FAMILIES } from '@/data/vocabulary';

import { ComparedContext, NOT_COMPARED } from './compared';
import { LegendCompared } from './legend-compared';
import { LegendDates } from './legend-dates';
import { LegendGround } from './legend-ground';
import { LegendShapes } from './legend-shapes';

/** Drawn by what draws the timeline itself. */
export default function Legend() {
  const { terms } = useMessages();
  const t = useWords(LEGEND);
  const isCompared = use(ComparedContext) !== NOT_COMPARED;
  return (
    <div className="mt-3 grid gap-x-8 gap-y-4 text-13 sm:grid-cols-2 lg:grid-cols-3">
      <LegendShapes />
      <LegendDates />
      <LegendGround />
      {isCompared && <LegendCompared />}
      <section className="col-span-full">
        <h3 className="text-12 font-semibold text-ink-3">{t.hue}</h3>
        <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
          {FAMILIES.map((family) => (
            <li key={family} className="flex items-center gap-1.5">
              <KindGlyph kind="meeting" family={family} size={14} />
              {terms.family[family]}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
