/** Which events name which, kept flat until all of them are there. */
import type { Relations } from './columns';
import type { EventReferences } from './event-numbers';
import { growingBytes, growingWords } from './growing';

/** References of some events in a row, by their places among these. */
export interface ReferencesRun {
  /** By event: where its relations end. */
  readonly ends: Uint32Array;
  /** Places in `RELATION_TYPES`, and the ids of the events that are named. */
  readonly types: Uint8Array;
  readonly named: readonly string[];
  /** Places of the events that were set at a meeting, and the meetings' ids. */
  readonly tasks: Uint32Array;
  readonly meetingIds: readonly string[];
}

export class ReferencesBuilder {
  // As in a run.
  private readonly ends = growingWords(0);
  private readonly types = growingBytes(0);
  private named: string[] = [];
  private readonly tasks = growingWords(0);
  private meetingIds: string[] = [];

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

  /** What was added since it was last taken. */
  take(): ReferencesRun {
    const { named, meetingIds } = this;
    this.named = [];
    this.meetingIds = [];
    return {
      ends: this.ends.take(),
      types: this.types.take(),
      named,
      tasks: this.tasks.take(),
      meetingIds,
    };
  }

  append({ ends, types, named, tasks, meetingIds }: ReferencesRun): void {
    const [events, relations] = [this.ends.size, this.types.size];
    this.tasks.append(tasks.map((place) => events + place));
    this.ends.append(ends.map((end) => relations + end));
    this.types.append(types);
    // Loops: as arguments of one call, a file's many thousands would exhaust the stack.
    for (const id of named) this.named.push(id);
    for (const id of meetingIds) this.meetingIds.push(id);
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
