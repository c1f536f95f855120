/** Where the tour stops, in order: what it points at, as a selector. */
export const STOPS = [
  { name: 'chart', target: '#events' },
  { name: 'mark', target: '#events [data-event-id]' },
  { name: 'legend', target: '#legend' },
  { name: 'filters', target: '[data-tour="filters"]' },
  { name: 'views', target: '[data-tour="views"]' },
  { name: 'present', target: '[data-tour="present"]' },
] as const;

export type StopName = (typeof STOPS)[number]['name'];

export interface Stop {
  readonly name: StopName;
  readonly element: Element;
}

/** Those whose target is on the screen now: a phone has no legend, a list no marks. */
export function stopsIn(root: ParentNode): readonly Stop[] {
  return STOPS.flatMap(({ name, target }) => {
    const element = [...root.querySelectorAll(target)].find(isOnScreen);
    return element ? [{ name, element }] : [];
  });
}

/** Wholly on the screen, and not scrolled away in the part that holds it. */
function isOnScreen(element: Element): boolean {
  const { width, height, left, right, top, bottom } = element.getBoundingClientRect();
  const holder = element.parentElement?.closest('main')?.getBoundingClientRect();
  const ceiling = holder?.top ?? 0;
  const floor = holder?.bottom ?? window.innerHeight;
  return (
    width > 0 &&
    height > 0 &&
    left >= 0 &&
    right <= window.innerWidth &&
    top >= ceiling &&
    bottom <= floor
  );
}
