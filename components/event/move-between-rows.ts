import type { KeyboardEvent } from 'react';

/** Up and down arrows go from row to row of the list, across its groups, as in a mail program. */
export function moveBetweenRows(key: KeyboardEvent<HTMLElement>): void {
  if (key.key !== 'ArrowDown' && key.key !== 'ArrowUp') return;
  if (key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return;
  const list = key.currentTarget.closest('[data-rows]');
  const rows = [...(list?.querySelectorAll<HTMLElement>('li > a') ?? [])];
  const at = rows.indexOf(key.currentTarget);
  const next = at < 0 ? undefined : rows[at + (key.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  key.preventDefault();
  next.focus();
}
