'use client';

import { useId, useState, type ComponentProps, type KeyboardEvent } from 'react';

import type { Choice, ChoiceGroup } from './choice';

export interface Choices {
  readonly listId: string;
  readonly optionId: (choice: Choice) => string;
  /** What Enter would choose. */
  readonly active: Choice | null;
  readonly setActive: (choice: Choice) => void;
  /** What makes a field a combobox (ARIA APG): the focus stays in it, arrow keys go through the list. */
  readonly field: Pick<
    ComponentProps<'input'>,
    'role' | 'aria-autocomplete' | 'aria-expanded' | 'aria-controls' | 'aria-activedescendant'
  >;
  /** Handles the keys of the list; true if one of them was pressed. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/**
 * Choosing from groups by arrow keys and Enter.
 *
 * @param text what they were found by: another one begins anew
 * @param startsAtFirst whether Enter chooses the first one before an arrow key is pressed
 */
export function useChoices(
  groups: readonly ChoiceGroup[],
  text: string,
  startsAtFirst: boolean,
  onChoose: (choice: Choice) => void,
): Choices {
  const listId = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const [seen, setSeen] = useState(text);
  if (seen !== text) {
    setSeen(text);
    setChosen(null);
  }
  const all = groups.flatMap(({ items }) => items);
  const optionId = (choice: Choice) => `${listId} ${choice.id}`.replaceAll(' ', '-');
  const place = all.findIndex(({ id }) => id === chosen);
  const active = all[place] ?? (startsAtFirst ? all[0] : undefined) ?? null;

  const step = (by: number) => {
    const from = active ? all.indexOf(active) : by > 0 ? -1 : all.length;
    const next = all[(from + by + all.length) % all.length];
    if (!next) return;
    setChosen(next.id);
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' });
  };
  return {
    listId,
    optionId,
    active,
    setActive: (choice) => setChosen(choice.id),
    field: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': all.length > 0,
      'aria-controls': all.length > 0 ? listId : undefined,
      'aria-activedescendant': active ? optionId(active) : undefined,
    },
    onKey: (event) => {
      if (event.nativeEvent.isComposing || all.length === 0) return false;
      if (event.key === 'ArrowDown') step(1);
      else if (event.key === 'ArrowUp') step(-1);
      else if (event.key === 'Enter' && active) onChoose(active);
      else return false;
      event.preventDefault();
      return true;
    },
  };
}
