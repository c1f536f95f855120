/**
 * Ids and the places of their events, in typed arrays: a table with open addressing, since a Map of
 * a million texts can neither be handed from a worker without a copy nor made again in a frame.
 */
export interface PackedIds {
  /** The ids' letters one after another: that of place i up to `offsets[i + 1]`. ASCII only. */
  readonly letters: Uint8Array;
  readonly offsets: Uint32Array;
  /** By hash: a place + 1, or 0 where nothing is. Its length is a power of two. */
  readonly slots: Uint32Array;
}

/** @returns the place at which the id was added; -1 if it was not */
export function placeOfId(ids: PackedIds, id: string): number {
  return (ids.slots[slotOf(ids, id)] ?? 0) - 1;
}

export class IdTableBuilder {
  private table: PackedIds = {
    letters: new Uint8Array(2 ** 16),
    offsets: new Uint32Array(2 ** 12),
    slots: new Uint32Array(2 ** 13),
  };
  private size = 0;

  /** @param id ASCII; @returns false if it is there already, and then keeps the earlier place */
  add(id: string): boolean {
    const slot = slotOf(this.table, id);
    if (this.table.slots[slot] !== 0) return false;
    const start = this.table.offsets[this.size] ?? 0;
    this.reserve(start + id.length);
    const { letters, offsets, slots } = this.table;
    for (let i = 0; i < id.length; i += 1) letters[start + i] = id.charCodeAt(i);
    this.size += 1;
    offsets[this.size] = start + id.length;
    slots[slot] = this.size;
    if (2 * this.size > slots.length) this.spread();
    return true;
  }

  placeOf(id: string): number {
    return placeOfId(this.table, id);
  }

  /** In the order in which they were added. */
  toIds(): readonly string[] {
    const { letters, offsets } = this.table;
    const text = new TextDecoder().decode(letters.subarray(0, offsets[this.size]));
    return Array.from({ length: this.size }, (_, place) =>
      text.slice(offsets[place], offsets[place + 1]),
    );
  }

  build(): PackedIds {
    const offsets = this.table.offsets.slice(0, this.size + 1);
    return { ...this.table, offsets, letters: this.table.letters.slice(0, offsets[this.size]) };
  }

  private reserve(end: number): void {
    const { letters, offsets } = this.table;
    if (end > letters.length) {
      const larger = new Uint8Array(2 * end);
      larger.set(letters);
      this.table = { ...this.table, letters: larger };
    }
    if (this.size + 1 >= offsets.length) {
      const larger = new Uint32Array(2 * offsets.length);
      larger.set(offsets);
      this.table = { ...this.table, offsets: larger };
    }
  }

  /** At most half of the slots are taken, so that a search ends soon. */
  private spread(): void {
    const { letters, offsets } = this.table;
    const slots = new Uint32Array(2 * this.table.slots.length);
    const mask = slots.length - 1;
    for (let place = 0; place < this.size; place += 1) {
      // All of them differ, so the next free slot is theirs.
      let slot = hashOfLetters(letters, offsets[place] ?? 0, offsets[place + 1] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = place + 1;
    }
    this.table = { letters, offsets, slots };
  }
}

/** Where the id is, or would be put. */
function slotOf({ letters, offsets, slots }: PackedIds, id: string): number {
  const mask = slots.length - 1;
  let slot = hash(id) & mask;
  for (;;) {
    const taken = slots[slot] ?? 0;
    if (taken === 0) return slot;
    if (isAt(letters, offsets[taken - 1] ?? 0, offsets[taken] ?? 0, id)) return slot;
    slot = (slot + 1) & mask;
  }
}

function isAt(letters: Uint8Array, start: number, end: number, id: string): boolean {
  if (end - start !== id.length) return false;
  for (let i = 0; i < id.length; i += 1) if (letters[start + i] !== id.charCodeAt(i)) return false;
  return true;
}

const BASIS = 0x811c_9dc5;
const PRIME = 0x0100_0193;

/** FNV-1a, 32 bits. */
function hash(id: string): number {
  let value = BASIS;
  for (let i = 0; i < id.length; i += 1) value = Math.imul(value ^ id.charCodeAt(i), PRIME);
  return mixed(value);
}

function hashOfLetters(letters: Uint8Array, start: number, end: number): number {
  let value = BASIS;
  for (let i = start; i < end; i += 1) value = Math.imul(value ^ (letters[i] ?? 0), PRIME);
  return mixed(value);
}

function mixed(value: number): number {
  // Its low bits, of which a small table uses nothing else, are the least mixed.
  return (value ^ (value >>> 15)) >>> 0;
}
