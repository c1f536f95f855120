/** The sources that a document cites: who published what, when, and for which events. */
import { DETAILS } from '@/components/i18n/details';
import { MESSAGES } from '@/components/i18n/messages';
import { PAPER } from '@/components/i18n/paper';
import { publication } from '@/components/i18n/publication';
import { sourceName } from '@/data/source-name';

import { runsOf } from './cited-sources';
import { cellWidths, SOURCE_SHARES } from './columns';
import type { RowsRequest } from './event-rows';
import type { Row } from './row';
import { paragraph, SMALL } from './text';

export function sourceRows({ index, lang, sources, width }: RowsRequest): readonly Row[] {
  const { event: e } = MESSAGES[lang];
  const d = DETAILS[lang];
  const t = PAPER[lang];
  const [, wide = 0, narrow = 0] = cellWidths(SOURCE_SHARES, width);
  return [...sources.cited].map(([id, numbers], i): Row => {
    const article = index.articles.get(id);
    const words = article
      ? [
          paragraph(
            article.publisher === null ? e.publisherUnknown : sourceName(article, lang),
            SMALL,
            wide,
            'strong',
          ),
          paragraph(article.title[lang], SMALL, wide),
          paragraph(
            [
              d.articleLang[article.lang],
              publication(article, lang),
              ...(article.external ? [t.report] : []),
              ...(article.address && !article.external ? [article.address] : []),
              ...(article.file === null ? [] : [t.placed(article.file)]),
            ].join(' · '),
            SMALL,
            wide,
            'soft',
          ),
          ...(article.publishedNote
            ? [paragraph(article.publishedNote[lang], SMALL, wide, 'soft')]
            : []),
        ]
      : [paragraph(id, SMALL, wide)];
    return {
      head: t.cited(i + 1),
      eventId: null,
      isContinued: false,
      cells: [words, [paragraph(runsOf(numbers), SMALL, narrow)]],
    };
  });
}
