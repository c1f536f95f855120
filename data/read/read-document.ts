/** A dataset as one JSON document. */
import { say } from '../phrase';
import type { LineBlock } from './blocks';
import { countKeys, type DatasetReader } from './dataset-reader';
import { MAX_DOCUMENT_BYTES } from './limits';
import { LineScan } from './line-scan';
import { parseJson, syntaxProblem } from './parse-json';
import { ReadError } from './read-error';

/** @throws {ReadError} if it is too large, or no UTF-8 */
export async function readDocument(
  reader: DatasetReader,
  first: LineBlock,
  more: AsyncIterable<LineBlock>,
): Promise<void> {
  const scan = new LineScan();
  const text = await decoded(first, more, scan);
  const report = reader.reportAt({ index: -1, line: null });
  const parsed = parseJson(text);
  if (!parsed.ok) {
    const { message, fix } = syntaxProblem(text, 1);
    report('', message, fix);
    return;
  }
  if (addDocument(reader, parsed.value) !== scan.keys) {
    const { message, fix } = syntaxProblem(text, 1);
    report('', message, fix);
  }
}

/** @returns how many keys the value and all that it holds have */
function addDocument(reader: DatasetReader, value: unknown): number {
  if (typeof value !== 'object' || value === null || !('events' in value)) {
    reader.addHeader(value, null);
    const report = reader.reportAt({ index: -1, line: null });
    report('events', say`it is missing`, say`add it: a list: […]`);
    return countKeys(value);
  }
  const { events, ...header } = value;
  reader.addHeader(header, null);
  const keys = countKeys(header) + 1;
  if (!Array.isArray(events)) {
    const report = reader.reportAt({ index: -1, line: null });
    report('events', say`it is no list`, say`write a list of events: […]`);
    return keys + countKeys(events);
  }
  return events.reduce<number>((sum, event) => sum + reader.addEvent(event, null), keys);
}

/** @param scan is given all blocks */
async function decoded(
  first: LineBlock,
  more: AsyncIterable<LineBlock>,
  scan: LineScan,
): Promise<string> {
  // It takes a byte order mark away by itself.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const texts = [decoder.decode(first.bytes, { stream: true })];
    scan.addBlock(first.bytes);
    let bytes = first.bytes.length;
    for await (const block of more) {
      bytes += block.bytes.length;
      if (bytes > MAX_DOCUMENT_BYTES) throw new ReadError('document-too-large');
      texts.push(decoder.decode(block.bytes, { stream: true }));
      scan.addBlock(block.bytes);
    }
    texts.push(decoder.decode());
    return texts.join('');
  } catch (error) {
    if (error instanceof TypeError) throw new ReadError('not-utf8');
    throw error;
  }
}
