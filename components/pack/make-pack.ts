/** Makes the pack in the browser, of what is looked at. */
import type { PackBlock } from '@/components/view/pack';
import { sitePath } from '@/components/view/page-path';
import type { Script } from '@/data/briefing/script-schema';
import type { DatasetIndex } from '@/data/dataset-index';
import { inSlices } from '@/data/slices';

import { fillTemplate } from './fill-template';

export interface PackContents {
  readonly index: DatasetIndex;
  readonly script: Script;
  /** The view as the query of its address. */
  readonly view: string;
}

/** Left by the build; see app/server/pack.mjs. */
const TEMPLATE = sitePath('/pack/template.txt');

/** Characters that become bytes at a time: of a whole large file at once, a page would stand still. */
const PART_LENGTH = 2 ** 18;

/** @throws if the template cannot be fetched or there is no room, or the signal's reason */
export async function makePack(contents: PackContents, signal: AbortSignal): Promise<Blob> {
  const response = await fetch(TEMPLATE, { signal });
  if (!response.ok) throw new Error(`${TEMPLATE}: ${response.status}`);
  const pieces = fillTemplate(await response.text(), blockTexts(contents));
  const parts: Blob[] = [];
  let text = '';
  const flush = () => {
    parts.push(new Blob([text]));
    text = '';
  };
  await inSlices(pieces, {
    signal,
    onYield: (piece) => {
      text += piece;
      if (text.length > PART_LENGTH) flush();
    },
  });
  flush();
  return new Blob(parts, { type: 'text/html' });
}

/** The blocks as JSON: of the dataset, an event at a time. */
export function blockTexts({ index, script, view }: PackContents): {
  readonly [B in PackBlock]: Iterable<string>;
} {
  return {
    dataset: datasetTexts(index),
    script: [JSON.stringify(script)],
    view: [JSON.stringify(view)],
  };
}

function* datasetTexts({ dataset, events }: DatasetIndex): Generator<string> {
  // An index may have come with its events still among the rest.
  yield `${JSON.stringify({ ...dataset, events: undefined }).slice(0, -1)},"events":[`;
  for (let ordinal = 0; ordinal < events.size; ordinal += 1) {
    yield `${ordinal === 0 ? '' : ','}\n${JSON.stringify(events.at(ordinal))}`;
  }
  yield '\n]}';
}
