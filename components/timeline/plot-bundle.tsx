import { memo, useCallback, useMemo, type ComponentProps } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { classNames } from '@/components/ui/class-names';

import { BundleShape } from './bundle-shape';
import { DIMMED } from './label-shape';
import { bundleAtOrigin, isMovedBundle } from './moved';
import type { BundleMark } from './scene';
import type { Names } from './names';
import type { SetNode } from './use-places';

export interface PlotBundleProps {
  readonly bundle: BundleMark;
  /** It steps back behind what has to do with the selected event. */
  readonly dimmed: boolean;
  readonly isTabStop: boolean;
  readonly name: Names['bundle'];
  /** What makes an element the target of an event. */
  readonly target: (key: string, eventId: string) => ComponentProps<'g'>;
  readonly onToggle: (meetingId: string, open: boolean) => void;
  /** Whoever knows the element puts it in its place. */
  readonly setNode: SetNode;
}

/** A bundle of tasks, as a button that opens it. It is drawn from its own left end. */
export const PlotBundle = memo(function PlotBundle({
  bundle,
  dimmed,
  isTabStop,
  name,
  target,
  onToggle,
  setNode,
}: PlotBundleProps) {
  const { timeline: t } = useMessages();
  const own = useMemo(() => bundleAtOrigin(bundle), [bundle]);
  const { key, laneId, meetingId, eventIds, open } = bundle;
  const ref = useCallback((node: SVGGElement | null) => setNode(key, node), [setNode, key]);
  return (
    <g ref={ref}>
      <g
        {...target(key, meetingId)}
        tabIndex={isTabStop ? 0 : -1}
        // Opened, its tasks are drawn and no longer counted here.
        data-cluster-size={open ? undefined : eventIds.length}
        data-bundle={meetingId}
        aria-expanded={open}
        aria-label={name(meetingId, eventIds.length, laneId)}
        className={classNames('cursor-pointer transition-opacity duration-200', dimmed && DIMMED)}
        onClick={() => onToggle(meetingId, !open)}
      >
        <BundleShape bundle={own} text={t.tasks(eventIds.length)} />
      </g>
    </g>
  );
}, isDrawnAlike);

function isDrawnAlike(before: PlotBundleProps, now: PlotBundleProps): boolean {
  return (
    isMovedBundle(before.bundle, now.bundle) &&
    before.dimmed === now.dimmed &&
    before.isTabStop === now.isTabStop &&
    before.name === now.name &&
    before.target === now.target &&
    before.onToggle === now.onToggle
  );
}
