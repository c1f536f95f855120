import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

import { LocaleContext } from '@/components/i18n/use-messages';
import type { Lang } from '@/data/vocabulary';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | null = null;

/** Renders into a fresh document for a test; `rerender` by calling it again. */
export function render(node: ReactNode, lang: Lang = 'en'): HTMLElement {
  const container = document.getElementById('test') ?? document.createElement('div');
  if (!root) {
    container.id = 'test';
    document.body.append(container);
    root = createRoot(container);
  }
  const mounted = root;
  act(() => mounted.render(<LocaleContext value={lang}>{node}</LocaleContext>));
  return container;
}

/** Call it after each test. */
export function unmount(): void {
  const mounted = root;
  if (mounted) act(() => mounted.unmount());
  root = null;
  document.body.replaceChildren();
}

/** The element of that tag whose accessible name or text is `name`. */
export function find(container: ParentNode, tag: string, name: string): HTMLElement {
  for (const node of container.querySelectorAll<HTMLElement>(tag)) {
    if ((node.getAttribute('aria-label') ?? node.textContent).trim() === name) return node;
  }
  throw new Error(`no <${tag}> is called "${name}"`);
}

/** Types as a browser does: React listens to the native setter's event. */
export function type(field: HTMLInputElement, text: string): void {
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  act(() => {
    value?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function press(node: Element, key: string): void {
  act(() => {
    node.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

export function click(node: HTMLElement): void {
  act(() => node.click());
}
