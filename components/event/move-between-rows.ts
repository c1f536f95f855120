import type { KeyboardEvent } from 'react';

/**
 * Up and down arrows go from row to row of the list, across its groups, as in a mail program; Home
 * and End to the first and the last. A virtualised list keeps these rows rendered.
 */
export function moveBetweenRows(key: KeyboardEvent<HTMLElement>): void {
  if (key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return;
  const list = key.currentTarget.closest('[data-rows]');
  const rows = [...(list?.querySelectorAll<HTMLElement>('li > a') ?? [])];
  const at = rows.indexOf(key.currentTarget);
  const next = at < 0 ? undefined : target(key.key, at, rows);
  if (!next) return;
  key.preventDefault();
  next.focus();
}

function target(key: string, at: number, rows: readonly HTMLElement[]): HTMLElement | undefined {
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1];
    case 'ArrowUp':
      return rows[at - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}
