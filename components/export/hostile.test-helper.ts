/** Events that say the worst, for files that must stay what they are. */
import fc from 'fast-check';

import { datasets } from '@/data/arbitrary';
import { indexDataset, type DatasetIndex } from '@/data/dataset-index';
import { EMPTY_FILTER } from '@/data/event-filter';
import { filterEvents } from '@/data/query';
import type { Dataset } from '@/data/schema';

import type { ExportContext, ExportSection, Serializer } from './export-context';

/** In parts where the architecture's test would take it at its word. */
const EVIL = [
  ...[
    '=1+1',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1+1',
    '﹢1',
    '\u200B=1',
    '\uFEFF-1',
  ],
  ...['=HYPERLINK("http://evil.test","x")', "=cmd|' /C calc'!A0", 'a,b;c"d""e', "'quoted'"],
  ...[
    ['<img src=x on', 'error=alert(1)>'].join(''),
    '</script><script>',
    '&lt;b&gt;',
    '<!-- -->',
    '&amp;',
  ],
  ...['a\r\nBEGIN:VEVENT\r\nSUMMARY:evil', 'x\nEND:VCALENDAR', '\\n\\,\\;\\', 'UID:x', ':;,"'],
  ...[
    '**bold** _it_ `code`',
    '# heading',
    '- item',
    '1. item',
    '> quote',
    '```',
    '---',
    '| a | b |',
  ],
  ...[
    '[a](http://evil.test)',
    '![x](y)',
    '[^1]',
    '[^1]: note',
    'www.evil.test',
    'http://evil.test',
  ],
  ...[
    'a@evil.test',
    '~~gone~~',
    '\\*',
    'trailing\\',
    '$x$',
    '    code',
    '***',
    '_',
    'mailto:a@b.cd',
  ],
  ...[
    '\u202Eright to left\u202C',
    'שלום עולם',
    '👩‍👩‍👧‍👦🇻🇳',
    'e\u0301',
    '\uD800',
    'a\uDFFFb',
    '\u0000\u0007',
  ],
  ...[
    '\u2028\u2029\u0085',
    '\u00A0',
    'Đồng chí Tô Lâm',
    'ệ'.repeat(500),
    'x'.repeat(2000),
    '🎉'.repeat(100),
  ],
];

export const hostileText = fc.oneof(
  fc.constantFrom(...EVIL),
  fc.tuple(fc.constantFrom(...EVIL), fc.constantFrom(...EVIL)).map(([a, b]) => `${a} ${b}`),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
);

const localized = fc.record({ en: hostileText, vi: hostileText });
const words = fc.record({
  title: localized,
  summary: localized,
  place: localized,
  phrase: hostileText,
  article: localized,
  publisher: fc.option(hostileText),
});

/** Datasets in which every text is hostile. */
export const hostileDatasets: fc.Arbitrary<Dataset> = fc
  .tuple(datasets(6, 1), fc.array(words, { minLength: 6, maxLength: 6 }), localized, hostileText)
  .map(([dataset, texts, title, name]) => ({
    ...dataset,
    title,
    leaders: dataset.leaders.map((leader) => ({ ...leader, name })),
    articles: texts.map(({ article, publisher }, i) => ({
      id: `article-${i}`,
      file: 'a.txt',
      sha256: '0'.repeat(64),
      publisher,
      lang: 'en',
      title: article,
      published: null,
      publishedBasis: null,
    })),
    events: dataset.events.map((event, i) => ({
      ...event,
      title: texts[i]?.title ?? title,
      summary: texts[i]?.summary ?? title,
      place: texts[i]?.place ?? title,
      evidence: [
        {
          article: `article-${i}`,
          supports: ['substance'],
          quote: { exact: texts[i]?.phrase ?? name },
          position: { start: 0, end: 1 },
        },
      ],
    })),
  }));

export function contextOf(index: DatasetIndex, rest: Partial<ExportContext> = {}): ExportContext {
  return {
    index,
    lang: 'en',
    asOf: '2026-11-22',
    countedFrom: '2026-11-22',
    address: (id) => `https://briefline.test/?event=${id}`,
    ...rest,
  };
}

export function allOf(index: DatasetIndex): readonly ExportSection[] {
  return [{ title: null, ordinals: filterEvents(index, EMPTY_FILTER).ordinals }];
}

/** The whole file as text. */
export function written(
  serialize: Serializer,
  dataset: Dataset,
  rest: Partial<ExportContext> = {},
): string {
  const index = indexDataset(dataset);
  return [...serialize(contextOf(index, rest), allOf(index))].join('');
}
