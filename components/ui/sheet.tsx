'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactElement, ReactNode } from 'react';

import { Button } from './button';
import { classNames } from './class-names';
import { Icon } from './icon';

/**
 * A panel over the page that must be left before going on: from below on phones, in the middle
 * elsewhere. Base UI keeps the focus inside, and gives it back when it closes.
 */
export function Sheet({
  trigger,
  open,
  onOpenChange,
  title,
  closeLabel,
  footer,
  children,
  className,
}: {
  /** The element that opens it; it gets the dialog's attributes. */
  readonly trigger?: ReactElement;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly title: string;
  readonly closeLabel: string;
  /** What closes it with a word; it stays in view below the content. */
  readonly footer?: string;
  readonly children: ReactNode;
  readonly className?: string;
}) {
  return (
    <Base.Root
      {...(open === undefined ? {} : { open })}
      {...(onOpenChange ? { onOpenChange: (next) => onOpenChange(next) } : {})}
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-ink/40 transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          className={classNames(
            'fixed inset-x-0 bottom-0 z-50 flex max-h-[90dvh] flex-col rounded-t-xl bg-paper text-ink',
            'shadow-float transition duration-200 ease-out',
            'data-ending-style:translate-y-4 data-ending-style:opacity-0',
            'data-starting-style:translate-y-4 data-starting-style:opacity-0',
            'sm:inset-x-auto sm:top-1/2 sm:bottom-auto sm:left-1/2 sm:w-160 sm:max-w-[calc(100vw-2rem)]',
            'sm:-translate-x-1/2 sm:-translate-y-1/2 sm:rounded-xl',
            'sm:data-ending-style:-translate-y-1/2 sm:data-starting-style:-translate-y-1/2',
            className,
          )}
        >
          <div className="flex items-center gap-2 border-b border-line py-2 pr-2 pl-4">
            <Base.Title className="text-16 font-semibold">{title}</Base.Title>
            <Base.Close
              render={
                <Button aria-label={closeLabel} title={closeLabel} className="ml-auto px-0" />
              }
            >
              <Icon name="close" />
            </Base.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-4">{children}</div>
          {footer !== undefined && (
            <div className="border-t border-line p-3">
              <Base.Close render={<Button variant="chosen" className="h-10 w-full" />}>
                {footer}
              </Base.Close>
            </div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
