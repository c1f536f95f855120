import type { ArticleRules } from './article-rules';
import { articleInk, articleLabelInk } from './ink/article-ink';
import { DrawnInk } from './ink/drawn-ink';

/** When articles were published: behind the marks, told below the lanes. */
export function ArticleShapes({
  articles,
  height,
  hasFoot,
}: {
  readonly articles: ArticleRules;
  readonly height: number;
  /** Whether there is room for labels below the lanes. */
  readonly hasFoot: boolean;
}) {
  return (
    <g data-article-rules>
      <DrawnInk ink={articleInk(articles, height, hasFoot)} />
      {(hasFoot ? articles.labels : []).map((label) => (
        <g key={label.x} data-articles={label.count}>
          <DrawnInk ink={[articleLabelInk(label, height)]} />
        </g>
      ))}
    </g>
  );
}
