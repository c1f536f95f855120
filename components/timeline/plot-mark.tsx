import { memo, useCallback, type ComponentProps } from 'react';

import { classNames } from '@/components/ui/class-names';

import { DIMMED } from './label-shape';
import type { Names } from './names';
import type { Relation } from './relations';
import type { Mark } from './scene';
import type { SetNode } from './use-places';

export interface PlotMarkProps {
  readonly mark: Mark;
  readonly selected: boolean;
  /** It steps back behind what has to do with the selected event. */
  readonly dimmed: boolean;
  /** What it has to do with the selected event. */
  readonly relation: Relation | undefined;
  readonly isTabStop: boolean;
  readonly name: Names['mark'];
  /** What makes an element the target of an event. */
  readonly target: (key: string, eventId: string) => ComponentProps<'g'>;
  readonly onSelect: (eventId: string) => void;
  /** Whoever knows the element puts it in its place, and draws the mark in it. */
  readonly setNode: SetNode;
}

/** A mark, as a button with a sentence for a name. */
export const PlotMark = memo(function PlotMark({
  mark,
  selected,
  dimmed,
  relation,
  isTabStop,
  name,
  target,
  onSelect,
  setNode,
}: PlotMarkProps) {
  const { key, eventId } = mark;
  const ref = useCallback((node: SVGGElement | null) => setNode(key, node), [setNode, key]);
  return (
    <g ref={ref}>
      <g
        {...target(key, eventId)}
        tabIndex={isTabStop ? 0 : -1}
        data-event-id={eventId}
        aria-label={name(mark, relation)}
        aria-current={selected || undefined}
        className={classNames(
          'mark cursor-pointer transition-opacity duration-200',
          dimmed && DIMMED,
        )}
        onClick={() => onSelect(eventId)}
      />
    </g>
  );
}, isSpokenAlike);

/** Where it stands and what it looks like is not for React to know. */
function isSpokenAlike(before: PlotMarkProps, now: PlotMarkProps): boolean {
  return (
    before.mark.key === now.mark.key &&
    before.mark.ordinal === now.mark.ordinal &&
    before.selected === now.selected &&
    before.dimmed === now.dimmed &&
    before.relation === now.relation &&
    before.isTabStop === now.isTabStop &&
    before.name === now.name &&
    before.target === now.target &&
    before.onSelect === now.onSelect
  );
}
