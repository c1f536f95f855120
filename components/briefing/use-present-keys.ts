'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';

import {
  AT_REST,
  press,
  type Blank,
  type KeyContext,
  type KeyState,
  type PresentAction,
} from './present-keys';

/** Where somebody types or chooses, keys mean what they mean there. */
const TYPING =
  'input:not([type=checkbox]), textarea, select, [contenteditable], [role="dialog"], [role="listbox"], [role="menu"]';
/** What Enter and Space press if the keyboard brought the reader there. */
const CONTROL = 'a, button, summary, [role="button"], input, [role="slider"]';

export interface PresentKeys extends KeyState {
  readonly setBlank: (blank: Blank | null) => void;
}

/** Hears the keys of presenting before anything else on the page does. */
export function usePresentKeys(
  context: KeyContext,
  act: (action: PresentAction) => void,
): PresentKeys {
  const [state, setState] = useState<KeyState>(AT_REST);
  const latest = useRef({ state, context, act });
  useLayoutEffect(() => {
    latest.current = { state, context, act };
  });

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const now = latest.current;
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (now.state.blank === null && isMeantFor(event)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const pressed = press(now.state, key, now.context);
      if (!pressed.isTaken) return;
      event.preventDefault();
      event.stopPropagation();
      // Keys may come faster than the screen is drawn.
      latest.current = { ...now, state: pressed.state };
      setState(pressed.state);
      if (pressed.action) now.act(pressed.action);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);

  return { ...state, setBlank: (blank) => setState({ blank, digits: '' }) };
}

/** True if the key belongs to what has the focus. */
function isMeantFor({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPING)) return true;
  if (target.matches('[role="slider"]') && /^(Arrow|Home|End|Page)/.test(key)) return true;
  return (key === 'Enter' || key === ' ') && target.matches(`:is(${CONTROL}):focus-visible`);
}
