import type { MouseEvent } from 'react';

import { Marked } from '@/components/ui/marked';
import { onPlainClick } from '@/components/ui/plain-click';

import type { EventName } from './event-names';

/**
 * A name in a row, which filters by it when it is clicked. It is no button: the row is a link, which
 * can hold none, and the details offer the same to the keyboard.
 */
export function RowName({ facet, id, name }: EventName) {
  return (
    <span data-facet={facet} data-value={id} className="hover:text-ink hover:underline">
      <Marked text={name} />
    </span>
  );
}

/** Takes over clicks of a mouse on a row's names. A finger is too coarse for them, and opens the row. */
export function onNameClick(
  filterBy: (facet: EventName['facet'], id: string) => void,
): (click: MouseEvent) => void {
  return (click) => {
    const { target, nativeEvent } = click;
    if (!(nativeEvent instanceof PointerEvent) || nativeEvent.pointerType !== 'mouse') return;
    const name = target instanceof Element ? target.closest<HTMLElement>('[data-facet]') : null;
    const { facet, value } = name?.dataset ?? {};
    if (value === undefined || (facet !== 'leaders' && facet !== 'institutions')) return;
    onPlainClick(() => {
      click.stopPropagation();
      filterBy(facet, value);
    })(click);
  };
}
