'use client';

import { useRef, useState, type ReactNode, type RefObject } from 'react';

/** What every panel gets that opens at a press. */
export interface PanelProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The element that opens it, and gets the focus back. */
  readonly trigger: RefObject<HTMLElement | null>;
  /** Names the panel. */
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

export interface Panel {
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
  /** True from the first opening on: until then its code is not even loaded. */
  readonly isWanted: boolean;
  readonly trigger: RefObject<HTMLElement | null>;
}

/** Whether a panel is open, by itself or as it is told. */
export function usePanel(
  told: boolean | undefined,
  onOpenChange: ((open: boolean) => void) | undefined,
): Panel {
  const [own, setOwn] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const trigger = useRef<HTMLElement>(null);
  const open = told ?? own;
  if (open && !isWanted) setWanted(true);
  return {
    open,
    setOpen: (next) => {
      setOwn(next);
      onOpenChange?.(next);
    },
    isWanted,
    trigger,
  };
}
