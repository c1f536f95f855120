/** Takes a dataset in piece by piece: checks it, counts its problems, and packs it if it has none. */
import { headerWithoutReports, reportsIn, withoutReports } from '../articles-only';
import { checkHeader, reportTaken } from '../check';
import { checkEvent } from '../check-event';
import { toKnown, type Known, type Report } from '../check-reference';
import { ColumnsBuilder } from '../columns-builder';
import { eventNumbers, eventReferences, type EventNumbers } from '../event-numbers';
import { growingFloats, growingWords, type Growing } from '../growing';
import { say, type Phrase } from '../phrase';
import { toRegistry, type DatasetHeader } from '../registry';
import {
  articleSchema,
  datasetSchema,
  idSchema,
  institutionSchema,
  leaderSchema,
  timelineEventSchema,
  type Article,
  type TimelineEvent,
} from '../schema';
import { ByteBlocksBuilder } from './byte-blocks';
import { checked } from './checked';
import { FoldedTexts } from './folded-texts';
import { EventsReader, type Place } from './known-events';
import { MAX_EVENTS, MAX_LISTED } from './limits';
import type { PackedDataset } from './packed-dataset';
import { ProblemLog } from './problem-log';
import { quickCheck } from './quick-check';
import { linksIn, spanIn, type SoundPart } from './sound-part';

export interface ReadOptions {
  /** False: without what reports from outside the articles add. */
  readonly external: boolean;
}

/** Where an event's JSON stands in a block that was adopted; absent: it is written anew. */
export interface Bytes {
  readonly start: number;
  readonly length: number;
}

const headerSchema = datasetSchema.omit({ events: true });
const LISTS = {
  leaders: { schema: leaderSchema, most: MAX_LISTED },
  institutions: { schema: institutionSchema, most: MAX_LISTED },
  articles: { schema: articleSchema, most: MAX_LISTED },
};
const check = quickCheck(timelineEventSchema);

/** What a sound header makes possible. */
interface Packing {
  readonly header: DatasetHeader;
  readonly known: Known;
  readonly reports: number;
  /** Reports that are not to be shown. */
  readonly hidden: readonly Article[];
  /** Their ids. */
  readonly leftOut: ReadonlySet<string>;
  readonly toNumbers: (event: TimelineEvent) => EventNumbers;
  readonly columns: ColumnsBuilder;
  readonly texts: FoldedTexts;
  /** By place: where the event's bytes are. */
  readonly starts: Growing<Float64Array>;
  readonly lengths: Growing<Uint32Array>;
}

export class DatasetReader {
  readonly log = new ProblemLog();
  bytes = new ByteBlocksBuilder();
  private events = new EventsReader();
  private packing: Packing | null = null;
  private count = 0;

  constructor(private readonly options: ReadOptions) {}

  /** How many events there were so far, sound or not. */
  get size(): number {
    return this.count;
  }

  /** Everything but the events. To be called once, and first. */
  addHeader(value: unknown, line: number | null): void {
    const report = this.reportAt({ index: -1, line });
    const header = checked(value, headerSchema, '', report, LISTS);
    if (!header) return;
    checkHeader(header, report);
    const reports = reportsIn(header);
    const hidden = this.options.external ? [] : reports;
    const leftOut = new Set(hidden.map(({ id }) => id));
    const shown = leftOut.size > 0 ? headerWithoutReports(header, leftOut) : header;
    const registry = toRegistry(shown, hidden);
    this.packing = {
      header: shown,
      known: toKnown(header),
      reports: reports.length,
      hidden,
      leftOut,
      toNumbers: eventNumbers(registry),
      columns: new ColumnsBuilder(),
      texts: new FoldedTexts(registry),
      starts: growingFloats(0),
      lengths: growingWords(0),
    };
  }

  /** What others need to read parts for it; `null` if it takes none. */
  get headerOfParts(): DatasetHeader | null {
    // What reports add is taken out of events one by one.
    return this.packing && this.packing.leftOut.size === 0 ? this.packing.header : null;
  }

  /** @returns how many keys the value and all that it holds have */
  addEvent(value: unknown, line: number | null, bytes?: Bytes): number {
    const place = { index: this.count, line };
    this.count += 1;
    const keys = check(value);
    const event = keys >= 0 ? (value as TimelineEvent) : this.parse(value, place);
    if (!event) return countKeys(value);
    const path = `events[${place.index}]`;
    const report = this.reportAt(place);
    this.checkPlace(place, event.id, this.events.add(event, place));
    if (this.packing) {
      checkEvent(event, path, this.packing.known, report);
      if (this.log.isEmpty) this.pack(this.packing, event, keys >= 0 ? bytes : undefined);
    }
    return keys >= 0 ? keys : countKeys(value);
  }

  /**
   * The events of all lines that were added since they were last taken.
   *
   * @returns `null` if they are no sound part
   */
  take(): SoundPart | null {
    const { packing, bytes } = this;
    // Of an event that was written anew, the bytes stand in a block of their own.
    if (!packing || !this.log.isEmpty || bytes.count !== 1) return null;
    const part = {
      ids: this.events.ids.toIds(),
      columns: packing.columns.take(),
      texts: packing.texts.take(),
      starts: packing.starts.take(),
      lengths: packing.lengths.take(),
    };
    this.bytes = new ByteBlocksBuilder();
    this.events = new EventsReader();
    this.count = 0;
    return part;
  }

  /**
   * Adds a part, as if each of its lines were read here.
   *
   * @param bytes in which its lines stand
   * @param line its first, from 1
   */
  append(part: SoundPart, bytes: Uint8Array<ArrayBuffer>, line: number): void {
    const { packing } = this;
    const base = this.bytes.adopt(bytes);
    const links = linksIn(part);
    const { kind } = part.columns.plain;
    part.ids.forEach((id, i) => {
      const place = { index: this.count, line: line + i };
      this.count += 1;
      const own = links[i] ?? null;
      const isFirst = this.events.addNumbers(id, kind[i] ?? -1, spanIn(part, i), own, place);
      this.checkPlace(place, id, isFirst);
    });
    if (!packing || !this.log.isEmpty) return;
    packing.columns.append(part.columns);
    packing.texts.append(part.texts);
    packing.starts.append(part.starts.map((start) => base + start));
    packing.lengths.append(part.lengths);
  }

  /** An event that cannot even be parsed. */
  addBroken(message: Phrase, fix: Phrase): void {
    const index = this.count;
    this.count += 1;
    this.log.at(index)(`events[${index}]`, message, fix);
  }

  /** Problems are in the log. @returns the dataset if there are none */
  finish(): PackedDataset | null {
    // Whoever names an event that is not there, in a file that ends too early, is not to blame.
    this.events.check((place) => this.reportAt(place));
    if (!this.packing || !this.log.isEmpty) return null;
    const { header, reports, hidden, columns: builder, texts, starts, lengths } = this.packing;
    const { columns, order } = builder.build((id) => this.events.ids.placeOf(id));
    const ordinals = new Uint32Array(order.length);
    order.forEach((place, ordinal) => (ordinals[place] = ordinal));
    return {
      header,
      reports,
      hidden,
      columns,
      events: {
        bytes: this.bytes.build(),
        starts: Float64Array.from(order, (place) => starts.values[place] ?? 0),
        lengths: Uint32Array.from(order, (place) => lengths.values[place] ?? 0),
        ids: this.events.ids.build(),
        ordinals,
      },
      texts: texts.build(order),
    };
  }

  /** What is wrong at a place of the file. */
  reportAt(place: Place): Report {
    const { index, line } = place;
    const report = this.log.at(index);
    if (line === null) return report;
    return (path, message, fix) => report(path, say`line ${line}: ${message}`, fix);
  }

  private checkPlace(place: Place, id: string, isFirst: boolean): void {
    if (isFirst && place.index !== MAX_EVENTS) return;
    const report = this.reportAt(place);
    if (!isFirst) reportTaken(`events[${place.index}]`, id, report);
    if (place.index === MAX_EVENTS) {
      report('events', say`it has more than ${MAX_EVENTS}`, say`divide the dataset`);
    }
  }

  private parse(value: unknown, place: Place): TimelineEvent | null {
    const report = this.reportAt(place);
    const event = checked(value, timelineEventSchema, `events[${place.index}]`, report);
    if (event) return event;
    const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
    const known = idSchema.safeParse(id);
    if (known.success && !this.events.addId(known.data)) {
      reportTaken(`events[${place.index}]`, known.data, report);
    }
    return null;
  }

  private pack(packing: Packing, event: TimelineEvent, bytes: Bytes | undefined): void {
    const { leftOut, columns, toNumbers, texts, starts, lengths } = packing;
    const shown = leftOut.size > 0 ? withoutReports(event, leftOut) : event;
    columns.add(toNumbers(shown), eventReferences(shown));
    texts.add(shown);
    const own = bytes && shown === event ? bytes : this.bytes.append(JSON.stringify(shown));
    starts.push(own.start);
    lengths.push(own.length);
  }
}

/** The keys of a value and of all that it holds. */
export function countKeys(value: unknown): number {
  let count = 0;
  // Not recursive: nesting may be deeper than a call stack.
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inner = Object.values(next);
    if (!Array.isArray(next)) count += inner.length;
    for (const one of inner) waiting.push(one);
  }
  return count;
}
