import type { KeyboardEvent } from 'react';

/**
 * Up and down arrows go from row to row of the list, across its groups, as in a mail program; Home
 * and End to the first and the last. A virtualised list keeps these rows rendered. Right and left go
 * to the names in the row, and back to it.
 */
export function moveInList(key: KeyboardEvent<HTMLElement>): void {
  if (key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return;
  const next = target(key.key, key.currentTarget);
  if (!next) return;
  key.preventDefault();
  next.focus();
}

function target(key: string, from: HTMLElement): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return rowAt(from, (at) => at + 1);
    case 'ArrowUp':
      return rowAt(from, (at) => at - 1);
    case 'Home':
      return rowAt(from, () => 0);
    case 'End':
      return rowAt(from, (_, last) => last);
    case 'ArrowRight':
      return inRow(from, 1);
    case 'ArrowLeft':
      return inRow(from, -1);
    default:
      return undefined;
  }
}

function rowAt(
  from: HTMLElement,
  place: (at: number, last: number) => number,
): HTMLElement | undefined {
  const rows = within(from.closest('[data-rows]'), 'li > a');
  const own = from.closest('li')?.querySelector<HTMLElement>(':scope > a');
  const at = own ? rows.indexOf(own) : -1;
  return at < 0 ? undefined : rows[place(at, rows.length - 1)];
}

/** A row's own link comes first, then its names. */
function inRow(from: HTMLElement, step: number): HTMLElement | undefined {
  const stops = within(from.closest('li'), ':scope > a, [data-facet]');
  return stops[stops.indexOf(from) + step];
}

function within(node: Element | null, selector: string): readonly HTMLElement[] {
  return [...(node?.querySelectorAll<HTMLElement>(selector) ?? [])];
}
