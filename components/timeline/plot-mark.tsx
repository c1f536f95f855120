import { memo, useCallback, useMemo, type ComponentProps } from 'react';

import { classNames } from '@/components/ui/class-names';

import { CalloutShape } from './callout-shape';
import { DrawnInk } from './ink/drawn-ink';
import { hitBox } from './ink/hit-box';
import { groundOf } from './ink/label-ink';
import { markInk } from './ink/mark-ink';
import { DIMMED, LabelShape } from './label-shape';
import { atOrigin, isMoved } from './moved';
import type { Relation } from './relations';
import type { Mark } from './scene';
import type { Names } from './names';
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
  /** Whoever knows the element puts it in its place. */
  readonly setNode: SetNode;
}

/** A mark, as a button with a sentence for a name. It is drawn from its own origin. */
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
  const { key } = mark;
  const own = useMemo(() => atOrigin(mark), [mark]);
  const ref = useCallback((node: SVGGElement | null) => setNode(key, node), [setNode, key]);
  return (
    <g ref={ref}>
      <g
        {...target(key, mark.eventId)}
        tabIndex={isTabStop ? 0 : -1}
        data-event-id={mark.eventId}
        aria-label={name(mark, relation)}
        aria-current={selected || undefined}
        className={classNames(
          'mark cursor-pointer transition-opacity duration-200',
          dimmed && DIMMED,
        )}
        onClick={() => onSelect(mark.eventId)}
      >
        <HitArea mark={own} selected={selected} />
        <DrawnInk ink={markInk(own)} />
        {own.label && (
          <LabelShape label={own.label} y={own.y} selected={selected} on={groundOf(own)} />
        )}
        {own.callout && <CalloutShape callout={own.callout} />}
      </g>
    </g>
  );
}, isDrawnAlike);

function isDrawnAlike(before: PlotMarkProps, now: PlotMarkProps): boolean {
  return (
    isMoved(before.mark, now.mark) &&
    before.selected === now.selected &&
    before.dimmed === now.dimmed &&
    before.relation === now.relation &&
    before.isTabStop === now.isTabStop &&
    before.name === now.name &&
    before.target === now.target &&
    before.onSelect === now.onSelect
  );
}

/** What can be hit of a mark, at least 24 px each way, and what shows that it is selected. */
function HitArea({ mark, selected }: { readonly mark: Mark; readonly selected: boolean }) {
  const { x, y, width, height, radius } = hitBox(mark);
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      rx={radius}
      className={selected ? 'fill-match' : 'fill-none'}
      pointerEvents="all"
    />
  );
}
