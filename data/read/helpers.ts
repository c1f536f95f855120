/** Who else reads a large file's lines, each some of them: workers beside the one that asks. */
import type { DatasetHeader } from '../registry';
import type { SoundPart } from './sound-part';

export interface Helpers {
  /** Tells them whose lines they are to read. */
  readonly begin: (header: DatasetHeader) => void;
  /**
   * Has a copy of a block of whole lines read.
   *
   * @returns `null` if none of them is free; else what it holds, or `null` where it must be read by
   *   who knows all lines before it, because its lines are not sound or its helper has ended. It
   *   never fails: the block is still at hand.
   */
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => Promise<SoundPart | null> | null;
}
