'use client';

import { useEffect, useState } from 'react';

import type { CommandContext, NamedChoice } from './commands';

/** The saved views as choices, each time that they are asked for. */
export function useSavedViews(
  isAsked: boolean,
  savedViews: CommandContext['savedViews'],
): readonly NamedChoice[] {
  const [choices, setChoices] = useState<readonly NamedChoice[]>([]);
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
}: Awaited<ReturnType<CommandContext['savedViews']>>[number]): NamedChoice {
  return {
    id: `saved ${name}`,
    label: name,
    sign: { icon: 'bookmark' },
    detail,
    foundBy: null,
    takesFocus: false,
    names: [name],
    run: open,
  };
}
