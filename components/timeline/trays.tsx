'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { NOT_ARRANGED, type LaneArrangement } from '@/components/view/view-state';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventSet } from '@/data/query';

import { isArranged } from './lane-order';
import { LegendButton } from './legend';
import { UndatedTray } from './undated-tray';

/** What belongs to the picture but does not stand in it. */
export function Trays({
  index,
  events,
  arrangement,
  isDating,
  onArrange,
  onToggleDates,
  onSelect,
}: {
  readonly index: DatasetIndex;
  readonly events: EventSet;
  readonly arrangement: LaneArrangement;
  /** The articles' dates are shown. */
  readonly isDating: boolean;
  readonly onArrange: (arrangement: LaneArrangement) => void;
  readonly onToggleDates: () => void;
  readonly onSelect: (eventId: string) => void;
}) {
  const { timeline: t } = useMessages();
  return (
    <>
      {isArranged(arrangement) && (
        <Button onClick={() => onArrange(NOT_ARRANGED)}>{t.resetLanes}</Button>
      )}
      <LegendButton />
      <Button
        variant={isDating ? 'outlined' : 'plain'}
        aria-pressed={isDating}
        onClick={onToggleDates}
      >
        {t.articleDates}
      </Button>
      <UndatedTray index={index} events={events} onSelect={onSelect} />
    </>
  );
}
