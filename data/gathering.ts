/** Who takes part in an event: places in the dataset's list, each once, with the bits of its roles. */
export interface Parts {
  readonly places: readonly number[];
  readonly roles: readonly number[];
}

/** Gathers the parts of one event after another; an event may name thousands, some of them twice. */
export class Gathering {
  private places: number[] = [];
  private roles: number[] = [];
  /** By place: where it stands among those gathered, -1 if it does not. */
  private readonly at: Int32Array;

  /** @param size how many places there are */
  constructor(size: number) {
    this.at = new Int32Array(size).fill(-1);
  }

  add(place: number, bits: number): void {
    const at = this.at[place] ?? -1;
    if (at >= 0) {
      this.roles[at] = (this.roles[at] ?? 0) | bits;
      return;
    }
    this.at[place] = this.places.length;
    this.places.push(place);
    this.roles.push(bits);
  }

  /** What was gathered since it was last taken. */
  take(): Parts {
    const { places, roles, at } = this;
    for (let i = 0; i < places.length; i += 1) at[places[i] ?? 0] = -1;
    this.places = [];
    this.roles = [];
    return { places, roles };
  }
}
