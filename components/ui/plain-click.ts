import type { MouseEvent } from 'react';

/** Takes over a link's plain click; with a modifier or another button it stays a link. */
export function onPlainClick(act: () => void): (click: MouseEvent) => void {
  return (click) => {
    if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) {
      return;
    }
    click.preventDefault();
    act();
  };
}
