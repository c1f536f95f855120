/** A dataset as JSON Lines: first everything but the events, then one event a line. */
import { say } from '../phrase';
import type { DatasetHeader } from '../registry';
import type { LineBlock } from './blocks';
import { countKeys, type DatasetReader } from './dataset-reader';
import { markLength } from './form';
import type { Helpers } from './helpers';
import { LineScan } from './line-scan';
import { parseJson, syntaxProblem } from './parse-json';
import type { SoundPart } from './sound-part';

/** @param helpers who read blocks meanwhile, if there are any */
export async function readLines(
  reader: DatasetReader,
  first: LineBlock,
  more: AsyncIterable<LineBlock>,
  helpers: Helpers | null,
): Promise<void> {
  const lines = new LinesReader(reader);
  const { bytes } = first;
  lines.addBlock(bytes.subarray(markLength(bytes)));
  const header = reader.headerOfParts;
  if (header && helpers) await readWithHelp(lines, header, more, helpers);
  else for await (const block of more) lines.addBlock(block.bytes);
}

async function readWithHelp(
  lines: LinesReader,
  header: DatasetHeader,
  more: AsyncIterable<LineBlock>,
  helpers: Helpers,
): Promise<void> {
  helpers.begin(header);
  /** Blocks that are being read elsewhere, in the order of the file. */
  const waiting: {
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly read: Promise<SoundPart | null>;
  }[] = [];
  let isHelpful = true;
  const takeIn = async () => {
    const next = waiting.shift();
    if (!next) return;
    const part = await next.read;
    if (part) lines.addPart(part, next.bytes);
    else {
      // What one of them cannot read, others like it cannot either.
      isHelpful = false;
      lines.addBlock(next.bytes);
    }
  };
  for await (const { bytes } of more) {
    let read = isHelpful ? helpers.read(bytes) : null;
    while (read === null && waiting.length > 0) {
      await takeIn();
      read = isHelpful ? helpers.read(bytes) : null;
    }
    if (read) waiting.push({ bytes, read });
    else lines.addBlock(bytes);
  }
  while (waiting.length > 0) await takeIn();
}

export class LinesReader {
  private readonly strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private readonly scan = new LineScan();
  private line = 0;

  constructor(
    private readonly reader: DatasetReader,
    private hasHeader = false,
  ) {}

  /** Lines that were read elsewhere. */
  addPart(part: SoundPart, bytes: Uint8Array<ArrayBuffer>): void {
    this.reader.append(part, bytes, this.line + 1);
    this.line += part.ids.length;
  }

  /** All lines that were added since they were last taken; `null` if they are no sound part. */
  take(): SoundPart | null {
    // A part tells by itself which line an event stands in.
    const part = this.line === this.reader.size ? this.reader.take() : null;
    this.line = 0;
    return part;
  }

  addBlock(bytes: Uint8Array<ArrayBuffer>): void {
    const base = this.reader.bytes.adopt(bytes);
    const text = this.decode(bytes);
    let unit = 0;
    for (let start = 0; start < bytes.length;) {
      this.scan.keys = 0;
      const end = this.scan.lineEnd(bytes, start);
      this.line += 1;
      if (text === null) {
        // Some line of the block is broken: each by itself tells which.
        this.addLine(this.decode(bytes.subarray(start, end)), base + start, end - start);
      } else {
        const next = text.indexOf('\n', unit);
        const last = next < 0 ? text.length : next;
        this.addLine(text.slice(unit, last), base + start, end - start);
        unit = last + 1;
      }
      start = end + 1;
    }
  }

  /** @param text `null`: it is no UTF-8 */
  private addLine(text: string | null, start: number, length: number): void {
    if (text !== null && isBlank(text)) return;
    const parsed = text === null ? null : parseJson(text);
    const isHeader = !this.hasHeader;
    this.hasHeader = true;
    if (text === null || !parsed?.ok) {
      this.addBroken(text);
      return;
    }
    const keys = isHeader
      ? this.addHeader(parsed.value)
      : this.reader.addEvent(parsed.value, this.line, { start, length });
    if (keys !== this.scan.keys) {
      const { message, fix } = syntaxProblem(text, this.line);
      const index = isHeader ? -1 : this.reader.size - 1;
      const report = this.reader.reportAt({ index, line: null });
      report(isHeader ? '' : `events[${index}]`, message, fix);
    }
  }

  private addHeader(value: unknown): number {
    this.reader.addHeader(value, this.line);
    return countKeys(value);
  }

  private addBroken(text: string | null): void {
    const { message, fix } =
      text === null
        ? { message: say`line ${this.line}: it is no UTF-8`, fix: say`save the file as UTF-8` }
        : syntaxProblem(text, this.line);
    this.reader.addBroken(message, fix);
  }

  private decode(bytes: Uint8Array): string | null {
    try {
      return this.strict.decode(bytes);
    } catch {
      return null;
    }
  }
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
