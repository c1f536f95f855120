import { inSlices } from '@/data/slices';

import type { ExportContext, ExportNote, ExportSection } from './export-context';
import type { FileFormat } from './formats';

export interface WrittenFile {
  readonly blob: Blob;
  readonly note: ExportNote;
}

/** Characters that become bytes at a time: of a whole large file at once, a page would stand still. */
const PART_LENGTH = 2 ** 18;

/**
 * Writes a file in memory, in slices.
 *
 * @param onProgress gets the share that is done, 0 to 1, after each event
 * @throws the signal's reason once it is aborted
 */
export async function writeFile(
  { serialize, type, passes }: FileFormat,
  context: ExportContext,
  sections: readonly ExportSection[],
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<WrittenFile> {
  const steps = passes * sections.reduce((sum, { ordinals }) => sum + ordinals.length, 0);
  const parts: Blob[] = [];
  let text = '';
  let done = 0;
  const note = await inSlices(serialize(context, sections), {
    signal,
    onYield: (piece) => {
      text += piece;
      if (text.length > PART_LENGTH) {
        parts.push(new Blob([text]));
        text = '';
      }
      done += 1;
      onProgress(Math.min(1, done / Math.max(1, steps)));
    },
  });
  return { blob: new Blob([...parts, text], { type }), note };
}
