'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import type { RefObject } from 'react';

import { Button } from './button';
import { classNames } from './class-names';
import type { DialogPlace } from './dialog';
import { Icon } from './icon';
import type { PanelProps } from './use-panel';

const PLACES: { readonly [P in DialogPlace]: string } = {
  top: 'top-16 left-1/2 max-h-[80dvh] w-[calc(100vw-2rem)] max-w-xl -translate-x-1/2 rounded-xl',
  middle:
    'top-1/2 left-1/2 max-h-[85dvh] w-[calc(100vw-2rem)] max-w-2xl -translate-x-1/2 -translate-y-1/2 rounded-xl',
  bottom: 'inset-x-0 bottom-0 max-h-[85dvh] rounded-t-xl',
};

/** The panel of a dialog, with a title and a way out. Base UI holds the focus in it. */
export default function DialogPanel({
  open,
  onOpenChange,
  trigger,
  title,
  closeLabel,
  place = 'middle',
  className,
  initialFocus,
  finalFocus,
  children,
}: PanelProps & {
  readonly closeLabel: string;
  readonly place?: DialogPlace | undefined;
  readonly initialFocus?: RefObject<HTMLElement | null> | undefined;
  readonly finalFocus?: (() => HTMLElement | boolean) | undefined;
}) {
  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-ink/40 print:hidden transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          {...(initialFocus ? { initialFocus } : {})}
          // Without a trigger of its own, the focus goes back to where it was.
          finalFocus={() => (finalFocus ? focused(finalFocus()) : (trigger.current ?? true))}
          className={classNames(
            'fixed z-50 flex flex-col overflow-hidden bg-paper text-ink shadow-float',
            'transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0',
            PLACES[place],
            className,
          )}
        >
          <div className="flex items-center gap-4 border-b border-line py-2 pr-2 pl-5">
            <Base.Title className="text-16 font-semibold">{title}</Base.Title>
            <Base.Close
              render={
                <Button className="ml-auto" aria-label={closeLabel}>
                  <Icon name="close" />
                </Button>
              }
            />
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto p-5">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** Base UI would go on to the first control within a region that only gets the focus from scripts. */
function focused(target: HTMLElement | boolean): boolean {
  if (typeof target === 'boolean') return target;
  target.focus();
  return false;
}
