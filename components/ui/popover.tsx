'use client';

import {
  lazy,
  Suspense,
  type ComponentProps,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';

import { PanelTrigger } from './panel-trigger';
import { PartBoundary } from './part-boundary';
import { usePanel } from './use-panel';

// Most of a first visit opens none: what positions a panel and holds the focus is loaded for the first.
const load = () => import('./popover-panel');
const PopoverPanel = lazy(load);
/** If it fails, so does opening the panel, which tells. */
const ahead = () => void load().catch(() => undefined);

/** A panel that floats at its trigger, or at `anchor` where something else opens it. */
export function Popover({
  trigger,
  open,
  onOpenChange,
  ...rest
}: {
  /** The button that opens it. */
  readonly trigger?: ReactElement<ComponentProps<'button'>>;
  readonly anchor?: Element | null | RefObject<HTMLElement | null>;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** Names the panel; hidden visually if it is no heading of its own. */
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  readonly side?: 'top' | 'bottom';
}) {
  const panel = usePanel(open, onOpenChange);
  return (
    <>
      {trigger && <PanelTrigger panel={panel} element={trigger} onIntent={ahead} />}
      {panel.isWanted && (
        <PartBoundary resetOn={panel.open} floats>
          <Suspense>
            <PopoverPanel
              open={panel.open}
              onOpenChange={panel.setOpen}
              trigger={panel.trigger}
              {...rest}
            />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
