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

export type DialogPlace = 'top' | 'middle' | 'bottom';

const load = () => import('./dialog-panel');
const DialogPanel = lazy(load);
/** If it fails, so does opening the panel, which tells. */
const ahead = () => void load().catch(() => undefined);

/** A panel over the page. Its code is loaded when it is first wanted. */
export function Dialog({
  trigger,
  open,
  onOpenChange,
  ...rest
}: {
  /** The button that opens it. */
  readonly trigger?: ReactElement<ComponentProps<'button'>>;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly place?: DialogPlace;
  readonly className?: string;
  /** What gets the focus; the first thing that can have it if not given. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** What gets the focus at the end, or false for nothing; by default where it was before. */
  readonly finalFocus?: () => HTMLElement | boolean;
  readonly children: ReactNode;
}) {
  const panel = usePanel(open, onOpenChange);
  return (
    <>
      {trigger && <PanelTrigger panel={panel} element={trigger} onIntent={ahead} />}
      {panel.isWanted && (
        <PartBoundary resetOn={panel.open} floats>
          <Suspense>
            <DialogPanel
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
