import type { KeyboardEvent } from 'react';

/** Up and down arrows go from link to link of a list, as in a mail program. */
export function moveBetweenRows(key: KeyboardEvent<HTMLElement>): void {
  if (key.key !== 'ArrowDown' && key.key !== 'ArrowUp') return;
  if (key.ctrlKey || key.metaKey || key.altKey || key.shiftKey) return;
  const rows = [...key.currentTarget.querySelectorAll<HTMLElement>('li > a')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = at < 0 ? undefined : rows[at + (key.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  key.preventDefault();
  next.focus();
}
