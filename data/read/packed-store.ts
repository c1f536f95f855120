/** Events as bytes of JSON, which become objects when asked for. */
import { eventStore, type EventStore } from '../event-store';
import type { TimelineEvent } from '../schema';
import { bytesAt, type ByteBlocks } from './byte-blocks';
import { placeOfId, type PackedIds } from './id-table';

export interface PackedEvents {
  readonly bytes: ByteBlocks;
  /** By ordinal: where the event's JSON begins, and how many bytes it has. */
  readonly starts: Float64Array;
  readonly lengths: Uint32Array;
  readonly ids: PackedIds;
  /** The ordinal of each place in `ids`. */
  readonly ordinals: Uint32Array;
}

/** Objects kept at hand: a screenful many times over, and little beside the bytes. */
const KEPT = 4_096;
/** Bytes that nearly every event has room in. */
const ROOM = 2_048;
const SPACE = 0x20;

export function packedStore({ bytes, starts, lengths, ids, ordinals }: PackedEvents): EventStore {
  const decode = jsonDecoder();
  const recent = new RecentlyUsed<TimelineEvent>(KEPT);
  const parse = (ordinal: number): TimelineEvent => {
    const json = decode(bytesAt(bytes, starts[ordinal] ?? 0, lengths[ordinal] ?? 0));
    // It was held to the schema before it was packed.
    return JSON.parse(json) as TimelineEvent;
  };
  const at = (ordinal: number) => {
    if (!(ordinal >= 0 && ordinal < starts.length)) {
      throw new RangeError(`there is no event ${ordinal} among ${starts.length}`);
    }
    return recent.get(ordinal, parse);
  };
  const ordinalOf = (id: string) => {
    const place = placeOfId(ids, id);
    return place < 0 ? -1 : (ordinals[place] ?? -1);
  };
  return eventStore(starts.length, at, ordinalOf);
}

/**
 * Decodes JSON out of one array that is used again and again: a browser keeps an object beside each
 * array that it decodes, and to sweep those of a large file takes it longer than a page may stand still.
 */
function jsonDecoder(): (bytes: Uint8Array) => string {
  const decoder = new TextDecoder();
  const room = new Uint8Array(ROOM);
  return (bytes) => {
    if (bytes.length > ROOM) return decoder.decode(bytes);
    room.set(bytes);
    // Spaces at the end mean nothing in JSON; what is left of another event would.
    room.fill(SPACE, bytes.length);
    return decoder.decode(room);
  };
}

/** Keeps what was asked for lately, in two halves: when the new one is full, the old one goes. */
class RecentlyUsed<T> {
  private fresh = new Map<number, T>();
  private old = new Map<number, T>();

  constructor(private readonly capacity: number) {}

  get(key: number, make: (key: number) => T): T {
    const known = this.fresh.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? make(key);
    if (this.fresh.size >= this.capacity / 2) {
      this.old = this.fresh;
      this.fresh = new Map();
    }
    this.fresh.set(key, value);
    return value;
  }
}
