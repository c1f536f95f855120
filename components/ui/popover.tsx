'use client';

import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode, RefObject } from 'react';

import { classNames } from './class-names';

/**
 * A panel that floats at its trigger, or at `anchor` where something else opens it. Base UI moves
 * the focus in and back, and closes it on Escape and on a press outside.
 */
export function Popover({
  trigger,
  anchor,
  open,
  onOpenChange,
  title,
  children,
  className,
  side = 'bottom',
}: {
  /** The element that opens it; it gets the popover's attributes. */
  readonly trigger?: ReactElement;
  readonly anchor?: Element | null | RefObject<Element | null>;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  /** Names the panel; hidden visually if it is no heading of its own. */
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
  readonly side?: 'top' | 'bottom';
}) {
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange ? { onOpenChange: (next) => onOpenChange(next) } : {})}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Positioner
          side={side}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className="z-40"
          {...(anchor ? { anchor } : {})}
        >
          <Base.Popup
            className={classNames(
              'max-h-[min(70vh,var(--available-height))] max-w-[calc(100vw-1rem)] overflow-y-auto',
              'rounded-lg bg-paper p-4 text-ink shadow-float',
              'transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0',
              className,
            )}
          >
            <Base.Title className="text-14 font-semibold">{title}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
