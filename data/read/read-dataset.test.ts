import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { problemInEnglish } from '../check-reference';
import { indexArticlesOnly, indexDataset } from '../dataset-index';
import { datasetSchema, type Dataset } from '../schema';
import { unpack } from './packed-dataset';
import { readDataset, type ReadOutcome } from './read-dataset';

const text = readFileSync('data/events.json', 'utf8');
const dataset: Dataset = datasetSchema.parse(JSON.parse(text));

/** The bytes in pieces of a size that no line or letter fits into. */
async function* pieces(bytes: Uint8Array, size = 7_919) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function read(content: string | Uint8Array, external = true): Promise<ReadOutcome> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readDataset(pieces(bytes), { external }, () => undefined);
}

const { events, ...header } = dataset;
const jsonLines = (lines: readonly unknown[] = [header, ...events]) =>
  lines.map((line) => JSON.stringify(line)).join('\n');

const indexOf = (outcome: ReadOutcome) => {
  if (outcome.kind !== 'dataset') throw new Error(JSON.stringify(outcome));
  return unpack(outcome.dataset);
};

const problemsOf = (outcome: ReadOutcome) => {
  if (outcome.kind !== 'problems') throw new Error(outcome.kind);
  const { count, first } = outcome.problems;
  return { count, first: first.map(problemInEnglish) };
};

describe('a dataset that is read', () => {
  it.each([
    ['as one JSON document', text],
    ['as one line of JSON', `${JSON.stringify(dataset)}\n`],
    ['as JSON Lines', jsonLines()],
    ['with a byte order mark', `\uFEFF${jsonLines()}`],
    ['as a document with a byte order mark', `\uFEFF${text}`],
    [
      'with Windows line ends and blank lines',
      `\r\n${jsonLines().replaceAll('\n', '\r\n\r\n')}\r\n`,
    ],
  ])('%s is the dataset itself', async (_, content) => {
    const index = indexOf(await read(content));
    const expected = indexDataset(dataset);
    expect(index.dataset).toEqual(expected.dataset);
    expect(index.columns).toEqual(expected.columns);
    for (let i = 0; i < dataset.events.length; i += 1) {
      expect(index.events.at(i)).toEqual(expected.events.at(i));
      expect(index.events.ordinalOf(dataset.events[i]!.id)).toBe(i);
    }
    expect(index.events.ordinalOf('no-such-event')).toBe(-1);
    for (const word of ['luong', 'cuong', 'đại', 'party', '2026–2030', 'quan uy']) {
      expect(index.texts.find([word])).toEqual(expected.texts.find([word]));
    }
  });

  it('gives the articles only when asked to', async () => {
    const index = indexOf(await read(jsonLines(), false));
    const expected = indexArticlesOnly(dataset);
    expect(index.dataset).toEqual(expected.dataset);
    expect([...index.articles]).toEqual([...expected.articles]);
    expect([...index.columns.start]).toEqual([...expected.columns.start]);
    for (const { id } of events) expect(index.events.get(id)).toEqual(expected.events.get(id));
  });

  it('may have its events in any order', async () => {
    const index = indexOf(await read(jsonLines([header, ...[...events].reverse()])));
    const expected = indexDataset({ ...dataset, events: [...events].reverse() });
    expect(index.columns).toEqual(expected.columns);
    expect(index.events.at(5)).toEqual(expected.events.at(5));
    expect(index.texts.find(['quan'])).toEqual(expected.texts.find(['quan']));
  });
});

describe('a source that is no dataset', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\n '],
    ['html', '<!DOCTYPE html><html></html>'],
    ['not-utf8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
  ])('is told as %s', async (failure, content) => {
    expect(await read(content)).toEqual({ kind: 'failure', failure });
  });

  it.each([
    ['{"version": 1,}', 'line 1, column 15: a comma stands before "}"'],
    ['{\n  "version": 1\n  "title": {}}', 'line 3, column 3: "," or "}" is missing'],
    ["{'version': 1}", 'line 1, column 2: a key is missing here'],
    ['{"version": 1', 'line 1, column 14: "}" is missing'],
    ['[1, 2', 'line 1, column 6: "]" is missing'],
    [
      `{"a": "${'x'.repeat(100_000)}`,
      'line 1, column 7: a text is not closed, or holds what must be escaped',
    ],
    ['{"version": NaN}', 'line 1, column 13: "NaN" is no JSON value'],
  ])('%.40s: %s', async (content, message) => {
    const { count, first } = problemsOf(await read(content));
    expect(count).toBe(1);
    expect(first[0]).toMatchObject({ path: '', message });
    expect(first[0]!.fix).not.toBe('');
  });
});

describe('problems', () => {
  const broken = (i: number, change: object) => ({ ...events[i], ...change });

  it('have a path, a line in JSON Lines, and a fix', async () => {
    const lines = [
      header,
      ...events.map((event, i) => (i === 3 ? broken(3, { kind: 'meating' }) : event)),
    ];
    const { count, first } = problemsOf(await read(jsonLines(lines)));
    expect(first).toEqual([
      {
        path: 'events[3].kind',
        message: 'line 5: "meating" is not allowed here',
        fix: expect.stringMatching(/^did you mean "meeting"\?/),
      },
    ]);
    expect(count).toBe(1);
  });

  it('are all counted, and the first twenty of the file told', async () => {
    const document = { ...dataset, events: events.map((_, i) => broken(i, { status: 1 })) };
    const { count, first } = problemsOf(await read(JSON.stringify(document)));
    expect(count).toBe(events.length);
    expect(first.map(({ path }) => path)).toEqual(
      Array.from({ length: 20 }, (_, i) => `events[${i}].status`),
    );
  });

  it('name a key that stands twice', async () => {
    const line = JSON.stringify(events[0]).replace('{', '{"id":"other",');
    const lines = [jsonLines([header]), line, jsonLines(events.slice(1))].join('\n');
    const { first } = problemsOf(await read(lines));
    expect(first[0]).toMatchObject({
      path: 'events[0]',
      message: expect.stringMatching(/^line 2, column \d+: the key "id" stands here twice/),
    });
  });

  it('name an id that is taken, and a line that is broken', async () => {
    const lines = `${jsonLines([header, events[0], events[0]])}\n{"id": \n${jsonLines(events.slice(1))}`;
    const { first, count } = problemsOf(await read(lines));
    expect(first.map(({ path, message }) => `${path} ${message}`)).toEqual([
      `events[1].id line 3: the id "${events[0]!.id}" is taken`,
      'events[2] line 4, column 8: the text ends too early',
    ]);
    expect(count).toBe(2);
  });
});
