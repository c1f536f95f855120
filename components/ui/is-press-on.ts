/** Whether a panel is to close because something was pressed, or got the focus, in this element. */
export function isPressOn(
  element: HTMLElement | null,
  { reason, event }: { readonly reason: string; readonly event: Event },
): boolean {
  if (reason !== 'outside-press' && reason !== 'focus-out') return false;
  const target = event instanceof FocusEvent ? event.relatedTarget : event.target;
  return target instanceof Node && (element?.contains(target) ?? false);
}
