'use client';

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

import { useStoredFlag } from '@/components/view/use-stored-flag';

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
  /** Takes a key that was pressed in another window; false if it means nothing. */
  readonly feed: (key: string) => boolean;
}

/** Hears the keys of presenting before anything else on the page does. */
export function usePresentKeys(
  context: KeyContext,
  act: (action: PresentAction) => void,
): PresentKeys {
  const [state, setState] = useState<KeyState>(AT_REST);
  // Who switched keys of a single character off (WCAG 2.2, 2.1.4) wants none here either.
  const [letters] = useStoredFlag('letter-keys', true);
  const latest = useRef({ state, context, act });
  useLayoutEffect(() => {
    latest.current = { state, context, act };
  });

  const feed = useCallback((given: string) => {
    const now = latest.current;
    const key = given.length === 1 ? given.toLowerCase() : given;
    const pressed = press(now.state, key, now.context);
    if (!pressed.isTaken) return false;
    // Keys may come faster than the screen is drawn.
    latest.current = { ...now, state: pressed.state };
    setState(pressed.state);
    if (pressed.action) now.act(pressed.action);
    return true;
  }, []);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (!letters && /^[^\d ]$/u.test(event.key)) return;
      if (latest.current.state.blank === null && isMeantFor(event, latest.current.context)) return;
      if (!feed(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [feed, letters]);

  return { ...state, feed, setBlank: (blank) => setState({ blank, digits: '' }) };
}

/** True if the key belongs to what has the focus. */
function isMeantFor({ key, target }: KeyboardEvent, { isOnScript }: KeyContext): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(TYPING)) return true;
  if (target.matches('[role="slider"]') && /^(Arrow|Home|End|Page)/.test(key)) return true;
  // Details that close leave the focus on their mark; Enter leads back, Space opens it again.
  if (key === 'Enter' && !isOnScript && target.closest('[data-plot]')) return false;
  return (key === 'Enter' || key === ' ') && target.matches(`:is(${CONTROL}):focus-visible`);
}
