import type { ArticleRules } from '@/components/timeline/article-rules';
import { articleInk } from '@/components/timeline/ink/article-ink';
import { DrawnInk } from '@/components/timeline/ink/drawn-ink';
import { NOTE_PX } from '@/components/timeline/metrics';

import { TRANSPOSED } from './transposed';
import type { VerticalScene } from './vertical-scene';

interface Props {
  /** Along the drawn part, from top to bottom. */
  readonly articles: ArticleRules;
  /** Where the drawn part begins, px. */
  readonly top: number;
}

/** When articles were published: across axis and band, behind the marks. */
export function VerticalArticles({
  articles,
  top,
  scene: { bandPx },
}: Props & { readonly scene: VerticalScene }) {
  return (
    <g transform={`translate(0 ${top}) ${TRANSPOSED}`} pointerEvents="none" data-article-rules>
      <DrawnInk ink={articleInk(articles, bandPx + NOTE_PX, true)} />
    </g>
  );
}

/** What was published then. */
export function VerticalArticleTags({ articles, top }: Props) {
  return (
    <div aria-hidden="true" className="pointer-events-none">
      {articles.labels.map(({ x, text, count }) => (
        <span
          key={x}
          data-articles={count}
          className="absolute left-0.5 w-max max-w-39 truncate rounded-sm bg-paper/90 px-1 text-12 font-medium text-ink-2"
          style={{ top: top + x }}
        >
          {text}
        </span>
      ))}
    </div>
  );
}
