/** What the stage and the speaker's window tell each other, over a channel of the same origin. */
import type { Source } from '@/components/dataset/messages';
import { isPack } from '@/components/view/pack';
import type { Script } from '@/data/briefing/script-schema';
import type { Lang } from '@/data/vocabulary';

import { exploreAddress } from './present-address';
import type { Blank } from './present-keys';

export interface StageState {
  readonly script: Script;
  /** Number of the scene, from 1. */
  readonly number: number;
  readonly isOnScript: boolean;
  /** What the scene asks for and the dataset does not have, in words; empty if nothing. */
  readonly lacks: string;
  readonly blank: Blank | null;
  readonly lang: Lang;
  /**
   * Of the dataset: the speaker's window reads it by itself, for a file goes through the channel as a
   * handle, whatever its size. `null`: it came with the page, and the speaker's window has it, too.
   */
  readonly source: Source | null;
  /** When the presentation began, in ms since 1970. */
  readonly startedMs: number;
}

export type Message =
  | { readonly kind: 'stage'; readonly state: StageState }
  /** Nothing is on stage any more. */
  | { readonly kind: 'gone' }
  /** The speaker's window asks what is on stage. */
  | { readonly kind: 'ask' }
  /** A key that was pressed there, to be taken as if it were pressed on stage. */
  | { readonly kind: 'key'; readonly key: string };

const SESSION = 'briefline:session';
/** Names the session in the address of a speaker's window. */
export const SESSION_KEY = 'session';

/** One presentation, in the tab that gives it; the same after a reload. */
export interface Session {
  readonly id: string;
  readonly startedMs: number;
}

/** What a tab keeps; `startedMs: null`: that presentation is over. */
interface Kept {
  readonly id: string;
  readonly startedMs: number | null;
}

let current: Kept | null = null;

export function sessionOf(nowMs: number): Session {
  const kept = current ?? keptSession();
  const session = {
    id: kept?.id ?? nowMs.toString(36),
    startedMs: kept?.startedMs ?? nowMs,
  };
  keep(session);
  return session;
}

/** The next presentation has its own beginning; a speaker's window that is open follows it, too. */
export function endSession(): void {
  keep({ id: sessionOf(0).id, startedMs: null });
}

/** The speaker's window, the same one if it is open already. */
export function openSpeaker(): void {
  const { id } = sessionOf(Date.now());
  const [path = '/'] = exploreAddress(window.location).split('?');
  const address = `${path}${isPack() ? '' : 'briefing/speaker/'}?${SESSION_KEY}=${id}`;
  window.open(address, `briefline-${id}`, 'popup,width=1200,height=760');
}

function keptSession(): Kept | null {
  try {
    const kept = /^([a-z0-9]+) (\d*)$/.exec(window.sessionStorage.getItem(SESSION) ?? '');
    return kept && { id: kept[1] ?? '', startedMs: kept[2] ? Number(kept[2]) : null };
  } catch {
    // Nothing may be kept: the session lasts as long as the page.
    return null;
  }
}

function keep(kept: Kept): void {
  current = kept;
  try {
    window.sessionStorage.setItem(SESSION, `${kept.id} ${kept.startedMs ?? ''}`);
  } catch {
    // As above.
  }
}

export function openChannel(sessionId: string): BroadcastChannel {
  return new BroadcastChannel(`briefline:${sessionId}`);
}

/** Both ends are pages of this site, so a message is what it says if it has its form. */
export function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 'kind' in data;
}
