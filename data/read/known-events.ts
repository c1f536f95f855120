/** What a file's events say of one another, kept small until all of them have been read. */
import {
  checkLinks,
  partsOf,
  toLinks,
  type EventBrief,
  type EventLinks,
  type KnownEvents,
} from '../check-links';
import type { Report } from '../check-reference';
import type { TimelineEvent } from '../schema';
import { toSpan, type TimeSpan } from '../time';
import { KINDS } from '../vocabulary';
import { circularPart } from './circles';
import { IdTableBuilder } from './id-table';

/** Where an event stands in its file. */
export interface Place {
  /** Its place among the events. */
  readonly index: number;
  /** From 1; `null` in a JSON document, where a path says enough. */
  readonly line: number | null;
}

interface Linked {
  readonly place: Place;
  readonly links: EventLinks;
  /** Of events with one id, the first has it. */
  readonly isFirst: boolean;
}

const UNDATED: TimeSpan = { start: NaN, end: NaN };

export class EventsReader implements KnownEvents {
  readonly ids = new IdTableBuilder();
  /** By place in `ids`: places in `KINDS`, -1 where only the id could be read. */
  private readonly kinds: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly linked: Linked[] = [];
  private circular: ReadonlyMap<string, readonly string[]> = new Map();

  /** @returns false if the id is taken; what the event says of others counts all the same */
  add(event: TimelineEvent, place: Place): boolean {
    const { id, kind, date, task, relations } = event;
    const span = date ? toSpan(date.earliest, date.latest) : UNDATED;
    const links = task || relations.length > 0 ? toLinks(event) : null;
    return this.addNumbers(id, KINDS.indexOf(kind), span, links, place);
  }

  /**
   * The same of an event that was turned into numbers elsewhere.
   *
   * @param kind its place in `KINDS`
   * @param span `NaN` without a date
   * @param links `null`: it names no other
   */
  addNumbers(
    id: string,
    kind: number,
    span: TimeSpan,
    links: EventLinks | null,
    place: Place,
  ): boolean {
    const isFirst = this.register(id, kind, span);
    if (links) this.linked.push({ place, links, isFirst });
    return isFirst;
  }

  /** An event that is not sound otherwise; others that name it are not to blame. */
  addId(id: string): boolean {
    return this.register(id, -1, UNDATED);
  }

  /** To be asked when all events are there. */
  check(reportAt: (place: Place) => Report): void {
    this.circular = circularPart(
      new Map(
        this.linked.flatMap(({ links: { id, relations }, isFirst }) => {
          const wholes = partsOf(relations);
          return isFirst && wholes.length > 0 ? [[id, wholes] as const] : [];
        }),
      ),
    );
    for (const { place, links } of this.linked) {
      checkLinks(links, `events[${place.index}]`, this, reportAt(place));
    }
  }

  has(id: string): boolean {
    return this.ids.placeOf(id) >= 0;
  }

  get(id: string): EventBrief | undefined {
    const place = this.ids.placeOf(id);
    const kind = KINDS[this.kinds[place] ?? -1];
    if (kind === undefined) return undefined;
    const span = { start: this.starts[place] ?? NaN, end: this.ends[place] ?? NaN };
    return {
      kind,
      span: Number.isNaN(span.start) ? null : span,
      partOf: this.circular.get(id) ?? [],
    };
  }

  private register(id: string, kind: number, { start, end }: TimeSpan): boolean {
    if (!this.ids.add(id)) return false;
    this.kinds.push(kind);
    this.starts.push(start);
    this.ends.push(end);
    return true;
  }
}
