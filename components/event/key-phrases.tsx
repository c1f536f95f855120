import { DETAILS } from '@/components/i18n/details';
import type { Article, Evidence } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

import { Quoted } from './quoted';

/** An article's own words for an event, what each supports, and where it stands. */
export function KeyPhrases({
  evidence,
  article,
  locale,
}: {
  readonly evidence: readonly Evidence[];
  readonly article: Article | undefined;
  readonly locale: Lang;
}) {
  const t = DETAILS[locale];
  return (
    <ul className="mt-2 space-y-2">
      {evidence.map(({ quote, supports, position }, i) => (
        <li
          key={`${position.start} ${position.end} ${i}`}
          className="border-l-2 border-line-strong pl-3"
        >
          <p>
            <Quoted text={quote.exact} lang={article?.lang ?? 'en'} />
          </p>
          <p className="text-12 text-ink-3">
            {t.supportsWhat(supports.map((what) => t.support[what]))}
          </p>
          {article?.file != null && (
            <p className="text-12 break-words text-ink-3">
              {t.position(article.file, position.start, position.end)}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
