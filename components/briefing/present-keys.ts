/**
 * The keys of presenting, as PowerPoint and reveal.js have them, and what remotes send: a pure
 * step from what was pressed to what is done.
 */
export type Blank = 'black' | 'white';

export interface KeyState {
  /** The whole screen in one colour, as long as it lasts. */
  readonly blank: Blank | null;
  /** The number that is being typed. */
  readonly digits: string;
}

export const AT_REST: KeyState = { blank: null, digits: '' };

export type PresentAction =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | {
      readonly kind:
        'first' | 'last' | 'back' | 'close' | 'leave' | 'full-screen' | 'speaker' | 'help';
    }
  | { readonly kind: 'go'; readonly scene: number };

export interface KeyContext {
  readonly isOnScript: boolean;
  /** The details of an event are open. */
  readonly isOpen: boolean;
}

export interface Pressed {
  readonly state: KeyState;
  readonly action: PresentAction | null;
  /** The key meant something here, so it means nothing elsewhere. */
  readonly isTaken: boolean;
}

const DIGITS = 4;

/** @param key `KeyboardEvent.key`, letters in lower case */
export function press(state: KeyState, key: string, context: KeyContext): Pressed {
  if (state.blank !== null) {
    const isEnd = ENDS[state.blank].has(key);
    return { state: isEnd ? AT_REST : state, action: null, isTaken: true };
  }
  if (/^\d$/.test(key)) {
    const digits = `${state.digits}${key}`.replace(/^0+/, '').slice(0, DIGITS);
    return { state: { ...state, digits }, action: null, isTaken: true };
  }
  if (state.digits !== '') {
    if (key === 'Enter') return done({ kind: 'go', scene: Number(state.digits) });
    if (key === 'Escape') return done(null);
    if (key === 'Backspace') {
      return {
        state: { ...state, digits: state.digits.slice(0, -1) },
        action: null,
        isTaken: true,
      };
    }
  }
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
    case ' ':
    case 'n':
      return done({ kind: 'step', by: 1 });
    case 'ArrowLeft':
    case 'PageUp':
    case 'p':
      return done({ kind: 'step', by: -1 });
    case 'Home':
      return done({ kind: 'first' });
    case 'End':
      return done({ kind: 'last' });
    case 'b':
    case '.':
      return { state: { blank: 'black', digits: '' }, action: null, isTaken: true };
    case 'w':
      return { state: { blank: 'white', digits: '' }, action: null, isTaken: true };
    case 'f':
      return done({ kind: 'full-screen' });
    case 's':
      return done({ kind: 'speaker' });
    case '?':
      return done({ kind: 'help' });
    case 'Enter':
      return context.isOnScript ? { state, action: null, isTaken: false } : done({ kind: 'back' });
    case 'Escape':
      return done({ kind: context.isOpen ? 'close' : 'leave' });
    default:
      // A chart's letters would zoom and pan; while presenting they do nothing.
      return { state: AT_REST, action: null, isTaken: key.length === 1 };
  }
}

/** What ends a blank screen; every other key does nothing. */
const ENDS: Readonly<Record<Blank, ReadonlySet<string>>> = {
  black: new Set(['b', '.', 'Escape']),
  white: new Set(['w', 'Escape']),
};

function done(action: PresentAction | null): Pressed {
  return { state: AT_REST, action, isTaken: true };
}
