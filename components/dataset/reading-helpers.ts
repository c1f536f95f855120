/** Workers that help a worker: each reads some of a large file's blocks. */
import type { Helpers } from '@/data/read/helpers';
import type { SoundPart } from '@/data/read/sound-part';

import type { HelpAnswer, HelpRequest } from './messages';

/** More would have little to do: somebody must take the file in, and put together what they find. */
const MOST_HELPERS = 4;
/** Blocks lent to one at a time, so that it need not wait for the next. */
const LENT = 2;

/**
 * Starts workers like this one; they end with it.
 *
 * @returns `null` where there is nothing to gain, or no way to start one
 */
export function startHelpers(): Helpers | null {
  const cores = navigator.hardwareConcurrency || 1;
  // A pack has no second file to start one from.
  if (cores < 2 || !self.location.protocol.startsWith('http')) return null;
  const all = Array.from({ length: Math.min(cores, MOST_HELPERS) }, () => new Helper());
  return {
    begin: (header) => all.forEach((helper) => helper.begin({ kind: 'begin', header })),
    read: (bytes) => {
      const lent = all.map((helper) => helper.lent);
      const least = Math.min(...lent);
      return least < LENT ? (all[lent.indexOf(least)]?.read(bytes) ?? null) : null;
    },
  };
}

class Helper {
  private readonly worker = new Worker(self.location.href);
  private waiting: ((part: SoundPart | null) => void)[] = [];
  private isReady = false;

  constructor() {
    this.worker.addEventListener('message', ({ data }: MessageEvent<HelpAnswer>) => {
      if (data.kind === 'ready') this.isReady = true;
      else this.waiting.shift()?.(data.part);
    });
    for (const kind of ['error', 'messageerror'] as const) {
      this.worker.addEventListener(kind, (event) => {
        // One that does not start, or ends, is not needed: others read what it had.
        event.preventDefault();
        this.isReady = false;
        for (const giveBack of this.waiting) giveBack(null);
        this.waiting = [];
      });
    }
  }

  /** How many blocks it has; as long as it is not there yet, it takes none. */
  get lent(): number {
    return this.isReady ? this.waiting.length : Infinity;
  }

  begin(request: HelpRequest): void {
    this.worker.postMessage(request);
  }

  read(bytes: Uint8Array<ArrayBuffer>): Promise<SoundPart | null> {
    const request: HelpRequest = { kind: 'block', bytes };
    this.worker.postMessage(request);
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
