'use client';

import { useEffect, useState } from 'react';

import type { Choice } from './choice';
import type { CommandContext } from './commands';

/** The saved views as choices, each time that they are asked for. */
export function useSavedViews(
  isAsked: boolean,
  savedViews: CommandContext['savedViews'],
): readonly Choice[] {
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  useEffect(() => {
    if (!isAsked) return;
    let isLate = false;
    savedViews().then(
      (views) => {
        if (!isLate) setChoices(views.map(toChoice));
      },
      // Their code cannot be loaded: the rest can still be found.
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [isAsked, savedViews]);
  return choices;
}

function toChoice({
  name,
  detail,
  open,
}: Awaited<ReturnType<CommandContext['savedViews']>>[number]): Choice {
  return {
    id: `saved ${name}`,
    label: name,
    sign: { icon: 'bookmark' },
    detail,
    foundBy: null,
    run: open,
  };
}
