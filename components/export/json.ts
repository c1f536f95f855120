/** Events in the dataset's own format, so that the file can be opened here again. */
import { addBit, hasBit, noBits, ordinalsOf } from '@/data/bitset';
import { datasetPart, withinPart } from '@/data/dataset-part';

import type { ExportContext, ExportNote, ExportSection } from './export-context';

/** Added meetings that are named; the others are counted. */
const NAMED = 3;

/** One event a line, as a document: `{…header, "events":[` events `]}`. */
export function* serializeJson(
  { index, lang }: ExportContext,
  sections: readonly ExportSection[],
): Generator<string, ExportNote> {
  const asked = noBits(index.columns.size);
  for (const { ordinals } of sections) for (const ordinal of ordinals) addBit(asked, ordinal);
  const { header, ordinals, added } = yield* quietly(datasetPart(index, ordinalsOf(asked)));
  const { events } = index;
  const isIn = noBits(index.columns.size);
  for (const ordinal of ordinals) addBit(isIn, ordinal);
  const has = (id: string) => {
    const ordinal = events.ordinalOf(id);
    return ordinal >= 0 && hasBit(isIn, ordinal);
  };
  yield `${JSON.stringify(header).slice(0, -1)},"events":[`;
  for (const [place, ordinal] of ordinals.entries()) {
    yield `${place === 0 ? '' : ','}\n${JSON.stringify(withinPart(events.at(ordinal), has))}`;
  }
  yield '\n]}\n';
  const named = Array.from(added.subarray(0, NAMED), (ordinal) => events.at(ordinal).title[lang]);
  return { undated: 0, added: { named, more: added.length - named.length } };
}

/** Pieces without text, for work that writes nothing. */
function* quietly<R>(work: Generator<void, R>): Generator<string, R> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    yield '';
  }
}
