import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { AT_REST, press, type KeyContext, type KeyState, type PresentAction } from './present-keys';

const ON: KeyContext = { isOnScript: true, isOpen: false };

/** Presses one after the other; gives what was done. */
function actions(keys: readonly string[], context = ON): (PresentAction | null)[] {
  let state: KeyState = AT_REST;
  return keys.map((key) => {
    const pressed = press(state, key, context);
    ({ state } = pressed);
    return pressed.action;
  });
}

describe('the keys of presenting', () => {
  it.each([
    [['ArrowRight', ' ', 'n', 'PageDown'], { kind: 'step', by: 1 }],
    [['ArrowLeft', 'p', 'PageUp'], { kind: 'step', by: -1 }],
    [['Home'], { kind: 'first' }],
    [['End'], { kind: 'last' }],
    [['f'], { kind: 'full-screen' }],
    [['s'], { kind: 'speaker' }],
    [['?'], { kind: 'help' }],
    [['Escape'], { kind: 'leave' }],
  ] as const)('%j', (keys, action) => {
    expect(actions(keys)).toEqual(keys.map(() => action));
  });

  it('jump with a number and Enter, which else returns to the script', () => {
    expect(actions(['1', '2', 'Enter']).at(-1)).toEqual({ kind: 'go', scene: 12 });
    expect(actions(['7', 'Escape', 'Enter'])).toEqual([null, null, null]);
    expect(actions(['1', '4', 'Backspace', 'Enter']).at(-1)).toEqual({ kind: 'go', scene: 1 });
    const aside = { isOnScript: false, isOpen: true };
    expect(actions(['Enter', 'Escape'], aside)).toEqual([{ kind: 'back' }, { kind: 'close' }]);
    expect(press(AT_REST, 'Enter', ON).isTaken).toBe(false);
  });

  it('do nothing on a black or white screen but end it', () => {
    for (const [on, ends, blank] of [
      ['b', ['b', '.', 'Escape'], 'black'],
      ['.', ['b', '.', 'Escape'], 'black'],
      ['w', ['w', 'Escape'], 'white'],
    ] as const) {
      const { state } = press(AT_REST, on, ON);
      expect(state.blank).toBe(blank);
      fc.assert(
        fc.property(
          fc.oneof(fc.string(), fc.constantFrom('Enter', 'PageDown', 'n', 'w', 'b', '5', 's')),
          (key) => {
            const pressed = press(state, key, ON);
            expect([pressed.action, pressed.isTaken]).toEqual([null, true]);
            expect(pressed.state).toEqual(ends.some((end) => end === key) ? AT_REST : state);
          },
        ),
      );
    }
  });

  it('leave the letters of exploring without effect', () => {
    for (const key of ['a', 'd', ',', '/', 'l']) {
      expect(press(AT_REST, key, ON)).toEqual({ state: AT_REST, action: null, isTaken: true });
    }
    for (const key of ['Tab', 'ArrowUp', 'ArrowDown']) {
      expect(press(AT_REST, key, ON).isTaken).toBe(false);
    }
  });
});
