'use client';

import { cloneElement, type ComponentProps, type ReactElement } from 'react';

import type { Panel } from './use-panel';

type ButtonProps = ComponentProps<'button'>;

/** The button of a panel, with what a screen reader needs to know of it. */
export function PanelTrigger({
  panel: { open, setOpen, trigger },
  element,
  onIntent,
}: {
  readonly panel: Panel;
  readonly element: ReactElement<ButtonProps>;
  /** The reader may be about to press it: what the panel needs can be fetched. */
  readonly onIntent: () => void;
}) {
  // What is pressed must be the same element before and after the panel's code is there.
  return cloneElement(element, {
    ref: (node: HTMLButtonElement | null) => {
      trigger.current = node;
    },
    'aria-haspopup': 'dialog',
    'aria-expanded': open,
    onClick: () => setOpen(!open),
    onPointerEnter: onIntent,
    onFocus: onIntent,
  });
}
