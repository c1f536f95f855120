'use client';

import { Popover as Base } from '@base-ui/react/popover';

import { classNames } from './class-names';
import { isPressOn } from './is-press-on';
import type { PanelProps } from './use-panel';

/** The panel of a popover. Base UI moves the focus in, and closes it on Escape and on a press outside. */
export default function PopoverPanel({
  open,
  onOpenChange,
  trigger,
  anchor,
  title,
  children,
  className,
  side = 'bottom',
}: PanelProps & {
  readonly anchor?: PanelProps['trigger'] | Element | null | undefined;
  readonly side?: 'top' | 'bottom' | undefined;
}) {
  return (
    <Base.Root
      open={open}
      onOpenChange={(next, details) => {
        // The press that closes it is the trigger's own.
        if (!next && isPressOn(trigger.current, details)) details.cancel();
        else onOpenChange(next);
      }}
    >
      <Base.Portal>
        <Base.Positioner
          side={side}
          align="start"
          sideOffset={6}
          collisionPadding={8}
          className="z-40"
          anchor={anchor ?? trigger}
        >
          <Base.Popup
            // Without a trigger of its own, the focus goes back to where it was.
            finalFocus={() => trigger.current ?? true}
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
