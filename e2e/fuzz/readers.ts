/** Every reader of what comes from outside, with real files to begin from and what must always hold. */
import { readdirSync, readFileSync } from 'node:fs';

import { parseViewState, serializeViewState } from '@/components/view/view-url';
import { parseScript, serializeScript } from '@/data/briefing/parse-script';
import { readArticleText } from '@/data/build/article-text';
import { guessLang, publicationOf, publisherOf } from '@/data/build/propose/article-head';
import { findDatePhrases } from '@/data/build/propose/date-phrases';
import { sourceFileSchema } from '@/data/build/source-schema';
import { validate } from '@/data/build/validate';
import { parseYamlFile } from '@/data/build/yaml-file';
import { FIXTURE } from '@/data/fixture';
import { passageOf } from '@/data/passage';
import { inEnglish } from '@/data/phrase';
import { unpack } from '@/data/read/packed-dataset';
import { readDataset } from '@/data/read/read-dataset';
import { parseSaved, serializeSaved } from '@/data/saved/parse-saved';
import { datasetSchema } from '@/data/schema';
import { sliceCodePoints } from '@/data/text';

import { toBytes } from './mutate';

export interface Reader {
  readonly name: string;
  /** How much of all inputs is its own, to be shared out in proportion. */
  readonly share: number;
  readonly seeds: readonly string[];
  /** @throws {Error} if it did what no reader may */
  readonly read: (text: string, random: () => number) => void | Promise<void>;
}

function mustHold(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

const file = (name: string) => readFileSync(name, 'utf8');

const real = datasetSchema.parse(JSON.parse(file('data/events.json')));
/** Few events, so that a mutation meets what matters, but each with all that a real one has. */
const small = { ...real, leaders: real.leaders.slice(0, 4), events: real.events.slice(0, 6) };
const lines = ({ events, ...header }: typeof small) =>
  [header, ...events].map((line) => JSON.stringify(line)).join('\n');

async function* chunks(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function readAsDataset(text: string, random: () => number): Promise<void> {
  const bytes = toBytes(text, random);
  const size = 1 + Math.floor(random() * bytes.length);
  const options = { external: random() < 0.5 };
  const outcome = await readDataset(chunks(bytes, size), options, () => undefined);
  switch (outcome.kind) {
    case 'problems':
      mustHold(outcome.problems.count > 0, 'it refused without a problem');
      for (const { message, fix } of outcome.problems.first) {
        const [told, advised] = [inEnglish(message), inEnglish(fix)];
        mustHold(told !== '' && advised !== '', 'a problem without words');
        mustHold(told.length + advised.length < 4_000, 'a problem of too many words');
      }
      return;
    case 'failure':
      mustHold(outcome.failure !== undefined, 'it failed without a reason');
      return;
    case 'dataset': {
      const index = unpack(outcome.dataset);
      for (let i = 0; i < index.events.size; i += 1) {
        const event = index.events.at(i);
        mustHold(event !== undefined && index.events.ordinalOf(event.id) === i, 'an event is lost');
      }
    }
  }
}

function readAsSource(text: string): void {
  const parsed = parseYamlFile({ name: 'a.yaml', text });
  const valid = parsed.ok ? validate(parsed.file, sourceFileSchema) : parsed;
  if (valid.ok) return;
  mustHold(valid.problems.length > 0, 'it refused without a problem');
  for (const problem of valid.problems) mustHold(problem !== '', 'a problem without words');
}

const ADDRESSES = [
  '?leader=to-lam,luong-cuong&kind=task&q=%C4%91%E1%BA%A1i+h%E1%BB%99i&from=2025-12&to=2026~',
  '?lanes=institution&order=a,b&pinned=none&collapsed=c&event=party-congress-14&view=tasks&asof=2026-02-25&state=open&sort=due',
  '?span=2025-12-01/2026-03-31&lang=vi&data=/a/b.json&external=0&compare=seen&certain=1&all=leader,role&role=-chair',
  '?bench=1&embed=1&scene=3&print=1',
];

const SAVED = [0, 1].map((indent) =>
  JSON.stringify(
    {
      version: 1,
      views: ADDRESSES.map((view, i) => ({
        name: `Đại hội ${i}`,
        view,
        ...(i === 1 && { file: 'a.json' }),
      })),
    },
    null,
    indent,
  ),
);

function readAsAddress(text: string): void {
  const { state, ignored } = parseViewState(text);
  const written = serializeViewState(state);
  const again = parseViewState(written);
  mustHold(again.ignored.length === 0, `it does not know its own address ${written}`);
  mustHold(serializeViewState(again.state) === written, `a state is lost: ${written}`);
  mustHold(JSON.stringify(again.state) === JSON.stringify(state), `a state is lost: ${written}`);
  for (const { key, value } of ignored) {
    mustHold(key.length <= 200 && value.length <= 200, 'what is told has no end');
  }
}

function readAsScript(text: string): void {
  const parsed = parseScript(text);
  if (!parsed.ok) {
    mustHold(parsed.problems.length > 0, 'it refused without a problem');
    for (const { message, fix } of parsed.problems) {
      mustHold(inEnglish(message) !== '' && inEnglish(fix) !== '', 'a problem without words');
    }
    return;
  }
  const again = parseScript(serializeScript(parsed.value));
  mustHold(
    again.ok && JSON.stringify(again.value) === JSON.stringify(parsed.value),
    'a script is lost',
  );
}

function readAsSaved(text: string): void {
  const parsed = parseSaved(text);
  if (!parsed.ok) {
    mustHold(parsed.problems.length > 0, 'it refused without a problem');
    for (const { message, fix } of parsed.problems) {
      mustHold(inEnglish(message) !== '' && inEnglish(fix) !== '', 'a problem without words');
    }
    return;
  }
  const { views } = parsed.value;
  const again = parseSaved(serializeSaved(parsed.value));
  mustHold(
    again.ok && JSON.stringify(again.value.views) === JSON.stringify(views),
    'a view is lost',
  );
  for (const { view } of views) readAsAddress(view);
}

function readAsArticle(text: string, random: () => number): void {
  const read = readArticleText(toBytes(text, random), 'a.txt');
  if (!read.ok) {
    mustHold(read.error !== '', 'it refused without a problem');
    return;
  }
  const lang = guessLang(read.value);
  publicationOf(read.value, lang);
  publisherOf(read.value);
  for (const { position, phrase } of findDatePhrases(read.value, {
    lang,
    published: '2026-02-23',
  })) {
    const { start, end } = position;
    mustHold(sliceCodePoints(read.value, start, end) === phrase, 'a phrase that is nowhere');
  }
  const shown = passageOf(
    read.value,
    FIXTURE.events.flatMap(({ evidence }) => evidence),
  );
  const told = shown.paragraphs.flatMap(({ parts }) => parts.map((part) => part.text)).join('');
  mustHold(told.length <= read.value.length, 'a passage says more than its article');
}

const SOURCES = readdirSync('data/sources').map((name) => file(`data/sources/${name}`));
const BRIEFINGS: unknown = JSON.parse(file('data/briefings.json'));

export const READERS: readonly Reader[] = [
  {
    name: 'dataset, one document',
    share: 4,
    seeds: [JSON.stringify(small), JSON.stringify(FIXTURE, null, 1)],
    read: readAsDataset,
  },
  {
    name: 'dataset, JSON Lines',
    share: 4,
    seeds: [lines(small), lines(datasetSchema.parse(FIXTURE))],
    read: readAsDataset,
  },
  { name: 'address', share: 8, seeds: ADDRESSES, read: readAsAddress },
  {
    name: 'script',
    share: 6,
    seeds: (Array.isArray(BRIEFINGS) ? BRIEFINGS : [BRIEFINGS]).map((one) => JSON.stringify(one)),
    read: readAsScript,
  },
  { name: 'saved views', share: 4, seeds: SAVED, read: readAsSaved },
  { name: 'source', share: 1, seeds: SOURCES, read: readAsSource },
  {
    name: 'article',
    share: 1,
    seeds: [file('e2e/fixtures/northern-coast.txt')],
    read: readAsArticle,
  },
];
