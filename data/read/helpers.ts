/** Who else reads a large file's lines, each some of them: workers beside the one that asks. */
import type { DatasetHeader } from '../registry';
import type { SoundPart } from './sound-part';

/** What became of a block of whole lines. */
export interface BlockRead {
  /** The block, which was lent. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `null`: it must be read again, by who knows all lines before it. */
  readonly part: SoundPart | null;
}

export interface Helpers {
  /** Tells them whose lines they are to read. */
  readonly begin: (header: DatasetHeader) => void;
  /**
   * Lends them a block, which is theirs until they give it back.
   *
   * @returns `null` if none of them is free, and the block stays
   */
  readonly read: (bytes: Uint8Array<ArrayBuffer>) => Promise<BlockRead> | null;
}
