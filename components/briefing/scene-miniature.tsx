'use client';

import { useMemo, useRef } from 'react';

import { StageContext, type Stage } from '@/components/timeline/stage';
import { Timeline } from '@/components/timeline/timeline';
import { toGaps } from '@/components/timeline/gaps';
import { useHome } from '@/components/timeline/use-home';
import { Zoomed } from '@/components/ui/zoom';
import { knownIds } from '@/components/view/known-ids';
import { highlighted } from '@/components/view/scene-check';
import { useToday } from '@/components/view/use-today';
import { parseViewState } from '@/components/view/view-url';
import type { BriefingScene } from '@/data/briefing/script-schema';
import type { DatasetIndex } from '@/data/dataset-index';
import { filterSpan } from '@/data/event-filter';
import { emptyMonths } from '@/data/months-collected';
import { filterEvents } from '@/data/query';
import type { CalendarDay } from '@/data/time';

const SHRUNK = 0.6;

/** A scene's timeline, drawn small: to be looked at only. */
export function SceneMiniature({
  scene,
  index,
  asOf,
}: {
  readonly scene: BriefingScene;
  readonly index: DatasetIndex;
  /** The script's day: months after it are not asked for articles. */
  readonly asOf: CalendarDay;
}) {
  const today = useToday();
  const known = useMemo(() => knownIds(index), [index]);
  const { state } = useMemo(() => parseViewState(scene.view, known), [scene, known]);
  const { filter } = state;
  const events = useMemo(() => filterEvents(index, filter), [index, filter]);
  const filterRange = useMemo(() => filterSpan(filter), [filter]);
  const home = useHome(index, filter);
  const gaps = useMemo(() => toGaps(emptyMonths(index, asOf)), [index, asOf]);
  const stage = useMemo<Stage>(
    () => ({ lit: highlighted(scene, known), isBare: true, asOf }),
    [scene, known, asOf],
  );
  const painted = useRef<unknown>(null);
  return (
    <div inert aria-hidden="true" data-miniature className="relative h-full">
      <Zoomed factor={SHRUNK} className="absolute inset-0">
        <StageContext value={stage}>
          <Timeline
            // Another scene is another picture, not a movement.
            key={scene.id}
            index={index}
            events={events}
            filterRange={filterRange}
            grouping={state.lanes}
            arrangement={state.arrangement}
            selected={null}
            range={state.span}
            home={home}
            gaps={gaps}
            today={today}
            asked={0}
            coveredPx={0}
            letters={false}
            isLate={false}
            painted={painted}
            onSelect={ignore}
            onStep={ignore}
            onRange={ignore}
            onGrouping={ignore}
            onArrange={ignore}
            onFilterLane={ignore}
            onFilterDates={ignore}
          />
        </StageContext>
      </Zoomed>
    </div>
  );
}

function ignore(): void {
  // It is inert.
}
