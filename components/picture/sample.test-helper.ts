/** Requests for pictures of made-up events, and a reader of what was written. Not part of the product. */
import { Window } from 'happy-dom';

import type { Compared } from '@/components/timeline/compared';
import { parseViewState } from '@/components/view/view-url';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';
import type { Dataset } from '@/data/schema';

import type { PictureRequest } from './request';

export function requestOf(
  dataset: Dataset = FIXTURE,
  query = '',
  rest: Partial<PictureRequest> = {},
): PictureRequest {
  const { state } = parseViewState(query);
  return {
    index: indexDataset(dataset),
    state,
    size: { width: 1280, height: 720 },
    asOf: '2026-02-01',
    title: dataset.title[state.lang],
    marking: null,
    ...rest,
  };
}

const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const UNKNOWN_ENTITY = /&(?!(?:amp|lt|gt|quot|#9|#10);)/;

/** @throws on whatever a strict parser would refuse */
export function parseXml(text: string) {
  if (FORBIDDEN.test(text)) throw new Error('it has characters that XML has not');
  if (UNKNOWN_ENTITY.test(text)) throw new Error('it has an entity that XML has not');
  const parsed = new new Window().DOMParser().parseFromString(text, 'application/xml');
  const problem = parsed.querySelector('parsererror');
  if (problem) throw new Error(problem.textContent);
  return parsed;
}

/** The words of all elements of a name, in order. */
export function wordsOf(text: string, name: string): readonly string[] {
  return [...parseXml(text).getElementsByTagName(name)].map((node) => node.textContent);
}

const day = (edtf: string) =>
  ({ edtf, earliest: edtf, latest: edtf, precision: 'day', basis: 'stated' }) as const;

/** What another version of the sample had otherwise: an event more, one less, and one on another day. */
export const COMPARED: Compared = {
  added: new Set(['defence-expo']),
  oldDates: new Map([['army-conference', day('2025-11-03')]]),
  withdrawn: [
    {
      id: 'gone',
      title: { en: 'A withdrawn visit', vi: 'Chuyến đi đã rút' },
      date: day('2025-10-05'),
    },
  ],
};
