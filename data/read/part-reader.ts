import type { DatasetHeader } from '../registry';
import { DatasetReader } from './dataset-reader';
import { LinesReader } from './read-lines';
import type { SoundPart } from './sound-part';

/** Reads parts of one dataset. */
export class PartReader {
  private lines: LinesReader;

  constructor(private readonly header: DatasetHeader) {
    this.lines = this.fresh();
  }

  /** @returns `null` if the lines are not all as a part wants them */
  read(bytes: Uint8Array<ArrayBuffer>): SoundPart | null {
    this.lines.addBlock(bytes);
    const part = this.lines.take();
    if (part === null) this.lines = this.fresh();
    return part;
  }

  private fresh(): LinesReader {
    const reader = new DatasetReader({ external: true });
    reader.addHeader(this.header, null);
    return new LinesReader(reader, true);
  }
}
