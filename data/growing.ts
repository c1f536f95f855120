/** A typed array that grows: what many events add to is never boxed, and copied but a few times. */
export class Growing<T extends Float64Array | Uint32Array | Uint16Array | Uint8Array> {
  size = 0;

  /** @param values where they are kept; its length is the room to begin with */
  constructor(
    public values: T,
    private readonly make: (length: number) => T,
  ) {}

  push(value: number): void {
    if (this.size === this.values.length) {
      const grown = this.make(Math.max(16, this.size * 2));
      grown.set(this.values);
      this.values = grown;
    }
    this.values[this.size] = value;
    this.size += 1;
  }

  append(more: ArrayLike<number>): void {
    const size = this.size + more.length;
    if (size > this.values.length) {
      const grown = this.make(Math.max(size, this.size * 2));
      grown.set(this.values.subarray(0, this.size));
      this.values = grown;
    }
    this.values.set(more, this.size);
    this.size = size;
  }

  /** What was pushed since it was last taken, in an array of its own. */
  take(): T {
    const taken = this.make(this.size);
    taken.set(this.values.subarray(0, this.size));
    this.size = 0;
    return taken;
  }
}

export function growingFloats(room: number): Growing<Float64Array> {
  return new Growing(new Float64Array(room), (length) => new Float64Array(length));
}

export function growingWords(room: number): Growing<Uint32Array> {
  return new Growing(new Uint32Array(room), (length) => new Uint32Array(length));
}

export function growingPlaces(room: number): Growing<Uint16Array> {
  return new Growing(new Uint16Array(room), (length) => new Uint16Array(length));
}

export function growingBytes(room: number): Growing<Uint8Array> {
  return new Growing(new Uint8Array(room), (length) => new Uint8Array(length));
}
