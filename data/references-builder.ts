/** Which events name which, kept flat until all of them are there. */
import type { Relations } from './columns';
import type { EventReferences } from './event-numbers';
import { growingBytes, growingWords } from './growing';

export class ReferencesBuilder {
  /** By event: where its relations end. */
  private readonly ends = growingWords(0);
  private readonly types = growingBytes(0);
  private readonly named: string[] = [];
  /** Places of the events that were set at a meeting, and the meetings' ids. */
  private readonly tasks = growingWords(0);
  private readonly meetingIds: string[] = [];

  add({ meeting, relations }: EventReferences): void {
    if (meeting !== null) {
      this.tasks.push(this.ends.size);
      this.meetingIds.push(meeting);
    }
    for (const { type, event } of relations) {
      this.types.push(type);
      this.named.push(event);
    }
    this.ends.push(this.types.size);
  }

  /**
   * @param ordinals by place
   * @param ordinalOf -1 for an id that no event has
   * @returns by ordinal: the meeting's ordinal, -1 for none
   */
  meetings(ordinals: Int32Array, ordinalOf: (id: string) => number): Int32Array {
    const meetings = new Int32Array(ordinals.length).fill(-1);
    this.meetingIds.forEach((id, i) => {
      meetings[ordinals[this.tasks.values[i] ?? 0] ?? 0] = ordinalOf(id);
    });
    return meetings;
  }

  /** @param order by ordinal: the place at which the event was added */
  relations(order: Uint32Array, ordinalOf: (id: string) => number): Relations {
    const to = Int32Array.from(this.named, ordinalOf);
    const offsets = new Uint32Array(order.length + 1);
    for (const target of to) {
      if (target >= 0) offsets[target + 1] = (offsets[target + 1] ?? 0) + 1;
    }
    for (let i = 0; i < order.length; i += 1) {
      offsets[i + 1] = (offsets[i + 1] ?? 0) + (offsets[i] ?? 0);
    }
    const from = new Uint32Array(offsets[order.length] ?? 0);
    const type = new Uint8Array(from.length);
    const next = offsets.slice();
    const ends = this.ends.values;
    // In the order of time, so that those who name an event come in it too.
    for (let ordinal = 0; ordinal < order.length; ordinal += 1) {
      const place = order[ordinal] ?? 0;
      const end = ends[place] ?? 0;
      for (let i = place === 0 ? 0 : (ends[place - 1] ?? 0); i < end; i += 1) {
        const target = to[i] ?? -1;
        if (target < 0) continue;
        const at = next[target] ?? 0;
        from[at] = ordinal;
        type[at] = this.types.values[i] ?? 0;
        next[target] = at + 1;
      }
    }
    return { offsets, from, type };
  }
}
