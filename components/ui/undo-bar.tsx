'use client';

import { useEffect, useRef } from 'react';

import { Button } from './button';

/** What was just done, and what takes it back. */
export interface Undo {
  readonly text: string;
  readonly run: () => void;
}

export function UndoBar({
  undo,
  label,
  takesFocus = false,
  onDone,
}: {
  readonly undo: Undo;
  readonly label: string;
  /** What was pressed is gone: without this, the keyboard would have to begin anew. */
  readonly takesFocus?: boolean;
  readonly onDone: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [undo, takesFocus]);
  return (
    <p role="status" className="flex items-center gap-2 rounded-md bg-sunken px-3 py-1 text-13">
      <span className="min-w-0 wrap-anywhere">{undo.text}</span>
      <Button
        ref={button}
        variant="outlined"
        className="ml-auto"
        onClick={() => {
          undo.run();
          onDone();
        }}
      >
        {label}
      </Button>
    </p>
  );
}
