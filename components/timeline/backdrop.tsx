import { useMessages } from '@/components/i18n/use-messages';

import type { ArticleRules } from './article-rules';
import { ArticleShapes } from './article-shapes';
import {
  connectorInk,
  gapInk,
  gapNoteInk,
  groundInk,
  hasFoot as isFooted,
  todayInk,
} from './ink/backdrop-ink';
import { DrawnInk } from './ink/drawn-ink';
import type { Scene } from './scene';

/** What stands behind the marks: lanes, rules, months without an article, congresses, today, articles. */
export function Backdrop({
  scene,
  articles,
  todayX,
}: {
  readonly scene: Scene;
  readonly articles: ArticleRules | null;
  readonly todayX: number;
}) {
  const { timeline: t } = useMessages();
  const { height } = scene;
  const hasFoot = isFooted(scene);
  return (
    <g aria-hidden="true" pointerEvents="none">
      {scene.gaps.map((gap) => (
        <g key={gap.at} data-gap>
          <DrawnInk ink={[gapInk(gap, height)]} />
        </g>
      ))}
      <DrawnInk ink={groundInk(scene)} />
      {hasFoot && <DrawnInk ink={gapNoteInk(scene, articles, t.noArticle)} />}
      {articles && <ArticleShapes articles={articles} height={height} hasFoot={hasFoot} />}
      <DrawnInk ink={connectorInk(scene)} />
      <DrawnInk ink={[todayInk(todayX, height)]} />
    </g>
  );
}
