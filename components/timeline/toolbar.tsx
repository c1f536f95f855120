'use client';

import { memo, type ReactNode } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { LANE_GROUPINGS, type LaneGrouping } from '@/components/view/view-state';

import { PRESETS } from './presets';
import { useFullScreen } from './use-full-screen';
import type { Moves } from './use-moves';

/** Every gesture as a button. */
export const Toolbar = memo(function Toolbar({
  coveredPx,
  lanes,
  onLanes,
  moves,
  children,
}: {
  /** Width in px that the details cover at the right. */
  readonly coveredPx: number;
  readonly lanes: LaneGrouping;
  readonly onLanes: (lanes: LaneGrouping) => void;
  readonly moves: Moves;
  readonly children: ReactNode;
}) {
  const { timeline: t } = useMessages();
  const fullScreen = useFullScreen();
  return (
    // Its room, not the window's, says whether it must stand closer to stay in one row.
    <div className="@container border-t border-line" style={{ marginRight: coveredPx }}>
      <div className="flex min-h-11 flex-wrap items-center gap-x-1 gap-y-1 px-3 py-1.5 @max-6xl:[&_button]:px-2">
        <label className="mr-2 flex items-center gap-2 text-13 text-ink-2">
          <span className="@max-6xl:sr-only">{t.groupBy}</span>
          <select
            value={lanes}
            className="h-8 rounded-md border border-line-strong bg-paper px-2 text-13 font-medium text-ink"
            onChange={(event) => {
              const chosen = LANE_GROUPINGS.find((l) => l === event.currentTarget.value);
              if (chosen) onLanes(chosen);
            }}
          >
            {LANE_GROUPINGS.map((value) => (
              <option key={value} value={value}>
                {t.grouping[value]}
              </option>
            ))}
          </select>
        </label>
        {children}
        <div
          role="group"
          aria-label={t.range}
          className="ml-auto flex items-center gap-0.5 flex-wrap max-sm:-mx-1.5"
        >
          <Button onClick={moves.showAll}>{t.presets.all}</Button>
          <Button onClick={moves.showResults}>{t.fitResults}</Button>
          {PRESETS.map((preset) => (
            <Button key={preset} onClick={() => moves.showPreset(preset)}>
              {t.presets[preset]}
            </Button>
          ))}
          <Button title={t.aroundToday} onClick={() => moves.showPreset('today')}>
            {t.presets.today}
          </Button>
          <span
            aria-hidden="true"
            className="mx-1.5 h-5 w-px shrink-0 bg-line-strong max-sm:hidden"
          />
          <Button aria-label={t.earlier} title={t.earlier} onClick={() => moves.panBy(-0.5)}>
            <Icon name="left" />
          </Button>
          <Button aria-label={t.later} title={t.later} onClick={() => moves.panBy(0.5)}>
            <Icon name="right" />
          </Button>
          <Button aria-label={t.zoomOut} title={t.zoomOut} onClick={() => moves.zoomBy(1 / 1.6)}>
            <Icon name="minus" />
          </Button>
          <Button aria-label={t.zoomIn} title={t.zoomIn} onClick={() => moves.zoomBy(1.6)}>
            <Icon name="plus" />
          </Button>
          {fullScreen.isOffered && (
            <Button
              aria-label={t.fullScreen}
              title={t.fullScreen}
              aria-pressed={fullScreen.isOn}
              onClick={fullScreen.toggle}
            >
              <Icon name={fullScreen.isOn ? 'shrink' : 'fit'} />
            </Button>
          )}
        </div>
      </div>
    </div>
  );
});
