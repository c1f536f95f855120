/** A version as it is kept: small, checked when it is read, and marked with its own format. */
import { z } from 'zod';

import { checked } from '../read/checked';
import { MAX_SEEN_EVENTS } from '../read/limits';
import { parseJson } from '../read/parse-json';
import { calendarDaySchema, eventDateSchema, idSchema, localizedSchema } from '../schema';
import type { CalendarDay } from '../time';
import type { Traces } from './compare';
import { TRACED_PARTS, type EventTrace, type TracedDate } from './trace';

export interface SeenVersion {
  readonly seenOn: CalendarDay;
  readonly traces: Traces;
}

/** Another list of parts gives other digests: what was kept by it tells nothing any more. */
const FORMAT = 1;

const { edtf, earliest, latest, precision, basis, modifier } = eventDateSchema.shape;
const { en, vi } = localizedSchema.shape;

/** Lists, not objects: the names of a hundred keys would weigh more than what they name. */
const keptEventSchema = z.tuple([
  idSchema,
  en,
  vi,
  z.tuple([edtf, earliest, latest, precision, basis, modifier.unwrap().nullable()]).nullable(),
  z.array(z.uint32()).length(TRACED_PARTS.length),
]);
const keptSchema = z.strictObject({
  format: z.literal(FORMAT),
  seenOn: calendarDaySchema,
  events: z.array(keptEventSchema),
});

const LISTS = { events: { schema: keptEventSchema, most: MAX_SEEN_EVENTS } };

export function serializeSeen({ seenOn, traces }: SeenVersion): string {
  const events = Array.from(traces.values(), ({ id, title, date, digests }) => [
    id,
    title.en,
    title.vi,
    date && [
      date.edtf,
      date.earliest,
      date.latest,
      date.precision,
      date.basis,
      date.modifier ?? null,
    ],
    digests,
  ]);
  return JSON.stringify({ format: FORMAT, seenOn, events });
}

/** `null` for what was not written by `serializeSeen`, or by one of another format. */
export function parseSeen(text: string): SeenVersion | null {
  const parsed = parseJson(text);
  const kept = parsed.ok && checked(parsed.value, keptSchema, '', () => undefined, LISTS);
  if (!kept) return null;
  const { seenOn, events } = kept;
  const traces = new Map(
    events.map(([id, en, vi, date, digests]): readonly [string, EventTrace] => [
      id,
      { id, title: { en, vi }, date: date && toDate(date), digests },
    ]),
  );
  return { seenOn, traces };
}

type KeptDate = NonNullable<z.infer<typeof keptEventSchema>[3]>;

function toDate([edtf, earliest, latest, precision, basis, modifier]: KeptDate): TracedDate {
  return { edtf, earliest, latest, precision, basis, ...(modifier && { modifier }) };
}
