/**
 * Search texts folded straight into bytes. `foldText` says what folding means; letter by letter
 * from a table it costs a tenth, and no text is made on the way.
 */
import { facetValues } from '../facets';
import type { Registry } from '../registry';
import type { Localized, TimelineEvent } from '../schema';
import { institutionNames, leaderNames, SECTION_END } from '../search-text';
import type { PendingBlock } from '../search-texts';
import { foldText } from '../text';

/** Folded texts of a run of events, in the order of their ordinals. */
export interface PackedTexts {
  /** UTF-8 */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As in `TextBlock`, in UTF-16 units of the decoded text. */
  readonly offsets: Uint32Array;
}

export function toTextBlocks(packed: readonly PackedTexts[]): readonly PendingBlock[] {
  const decoder = new TextDecoder();
  return packed.map(({ bytes, offsets }) => ({
    size: offsets.length - 1,
    make: () => ({ text: decoder.decode(bytes), offsets }),
  }));
}

/** Letters that the table knows: those of Latin, Greek, Cyrillic and Vietnamese, and punctuation. */
const TABLE_SIZE = 0x2200;
const DROPPED = 0;
/** Folds to several letters. */
const UNKNOWN = 0xffff;
const NEW_LINE = 0x0a;
const SECTION_END_BYTE = SECTION_END.charCodeAt(0);

function makeTable(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < TABLE_SIZE; code += 1) {
    const folded = foldText(String.fromCharCode(code));
    table[code] = folded.length > 1 ? UNKNOWN : folded === '' ? DROPPED : folded.charCodeAt(0);
  }
  // It would be taken for a dropped mark.
  table[0] = UNKNOWN;
  return table;
}

/** A block is handed on once it holds so many bytes. */
const BLOCK = 2 ** 21;

/** Texts of some events in the order in which they were added. */
export interface TextsRun extends PackedTexts {
  /** The bytes of its i-th event end before `ends[i + 1]`. */
  readonly ends: Uint32Array;
}

interface Block extends TextsRun {
  readonly firstPlace: number;
}

/** What `searchText` gives of each event, as bytes. */
export class FoldedTexts {
  private readonly table = makeTable();
  private readonly encoder = new TextEncoder();
  private readonly leaders = new Map<string, Text>();
  private readonly institutions = new Map<string, Text>();
  private blocks: Block[] = [];
  private size = 0;
  private bytes = new Uint8Array(BLOCK);
  private used = 0;
  private units = 0;
  private ends = [0];
  private offsets = [0];

  constructor(private readonly registry: Registry) {}

  add(event: TimelineEvent): void {
    this.writeBoth(event.title);
    this.endSection();
    for (const id of facetValues(event, 'leaders')) {
      let names = this.leaders.get(id);
      if (!names) this.leaders.set(id, (names = this.fold(leaderNames(this.registry, id))));
      this.writeFolded(names);
    }
    for (const id of facetValues(event, 'institutions')) {
      let names = this.institutions.get(id);
      if (!names) {
        this.institutions.set(id, (names = this.fold(institutionNames(this.registry, id))));
      }
      this.writeFolded(names);
    }
    if (event.place) this.writeBoth(event.place);
    this.endSection();
    this.writeBoth(event.summary);
    this.endSection();
    for (const { quote } of event.evidence) this.write(quote.exact);
    this.ends.push(this.used);
    this.offsets.push(this.units);
    this.size += 1;
    if (this.used > BLOCK - 2 ** 15) this.seal();
  }

  /** The texts that were added since they were last taken, for `append` of another one. */
  take(): readonly TextsRun[] {
    this.seal();
    const { blocks } = this;
    [this.blocks, this.size] = [[], 0];
    return blocks.map(({ bytes, offsets, ends }) => ({ bytes, offsets, ends }));
  }

  append(runs: readonly TextsRun[]): void {
    this.seal();
    for (const run of runs) {
      this.blocks.push({ ...run, firstPlace: this.size });
      this.size += run.ends.length - 1;
    }
  }

  /** @param order for each ordinal, the place at which its event was added */
  build(order: Uint32Array): readonly PackedTexts[] {
    this.seal();
    // Nothing to move where the file has the events in the order of time, as the format asks.
    if (order.every((place, ordinal) => place === ordinal)) {
      return this.blocks.map(({ bytes, offsets }) => ({ bytes, offsets }));
    }
    const packed: PackedTexts[] = [];
    for (let first = 0; first < order.length; first += 4_096) {
      packed.push(packTexts(Array.from(order.subarray(first, first + 4_096), (p) => this.at(p))));
    }
    return packed;
  }

  private at(place: number): Text {
    let low = 0;
    for (let high = this.blocks.length; high - low > 1;) {
      const middle = (low + high) >>> 1;
      if ((this.blocks[middle]?.firstPlace ?? Infinity) <= place) low = middle;
      else high = middle;
    }
    const block = this.blocks[low];
    if (!block) return { bytes: new Uint8Array(), units: 0 };
    const { bytes, ends, offsets, firstPlace } = block;
    const i = place - firstPlace;
    return {
      bytes: bytes.subarray(ends[i], ends[i + 1]),
      units: (offsets[i + 1] ?? 0) - (offsets[i] ?? 0),
    };
  }

  private seal(): void {
    const count = this.ends.length - 1;
    if (count === 0) return;
    this.blocks.push({
      bytes: this.bytes.slice(0, this.used),
      offsets: Uint32Array.from(this.offsets),
      ends: Uint32Array.from(this.ends),
      firstPlace: this.size - count,
    });
    [this.ends, this.offsets, this.used, this.units] = [[0], [0], 0, 0];
  }

  /** Names are the same for thousands of events, so they are folded once. */
  private fold(names: readonly string[]): Text {
    const folded = foldText(names.join('\n'));
    return { bytes: this.encoder.encode(folded), units: folded.length };
  }

  private writeBoth({ en, vi }: Localized): void {
    this.write(en);
    this.write(vi);
  }

  private writeFolded({ bytes, units }: Text): void {
    this.reserve(bytes.length);
    const { bytes: into, used } = this;
    // Names are short: a loop is quicker than a call of `set`.
    for (let i = 0; i < bytes.length; i += 1) into[used + i] = bytes[i] ?? 0;
    this.separate(used + bytes.length, units);
  }

  /** The text, folded, and a separator that no word contains. */
  private write(text: string): void {
    this.reserve(3 * text.length);
    const { bytes, table } = this;
    let at = this.used;
    let units = 0;
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      const folded = code < TABLE_SIZE ? (table[code] ?? UNKNOWN) : UNKNOWN;
      if (folded === UNKNOWN) {
        this.writeSlowly(foldText(text));
        return;
      }
      if (folded === DROPPED) continue;
      units += 1;
      if (folded < 0x80) {
        bytes[at] = folded;
        at += 1;
      } else if (folded < 0x800) {
        bytes[at] = 0xc0 | (folded >> 6);
        bytes[at + 1] = 0x80 | (folded & 0x3f);
        at += 2;
      } else {
        bytes[at] = 0xe0 | (folded >> 12);
        bytes[at + 1] = 0x80 | ((folded >> 6) & 0x3f);
        bytes[at + 2] = 0x80 | (folded & 0x3f);
        at += 3;
      }
    }
    this.separate(at, units);
  }

  private writeSlowly(folded: string): void {
    this.writeFolded({ bytes: this.encoder.encode(folded), units: folded.length });
  }

  private endSection(): void {
    this.reserve(1);
    this.separate(this.used, 0, SECTION_END_BYTE);
  }

  private separate(at: number, units: number, separator = NEW_LINE): void {
    this.bytes[at] = separator;
    this.used = at + 1;
    this.units += units + 1;
  }

  private reserve(length: number): void {
    const room = this.used + length + 1;
    if (room <= this.bytes.length) return;
    const larger = new Uint8Array(2 * room);
    larger.set(this.bytes.subarray(0, this.used));
    this.bytes = larger;
  }
}

interface Text {
  readonly bytes: Uint8Array;
  /** UTF-16 units of the decoded text. */
  readonly units: number;
}

function packTexts(texts: readonly Text[]): PackedTexts {
  const bytes = new Uint8Array(texts.reduce((sum, text) => sum + text.bytes.length, 0));
  const offsets = new Uint32Array(texts.length + 1);
  let at = 0;
  texts.forEach((text, i) => {
    bytes.set(text.bytes, at);
    at += text.bytes.length;
    offsets[i + 1] = (offsets[i] ?? 0) + text.units;
  });
  return { bytes, offsets };
}
