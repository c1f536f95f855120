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
import { MovingInk } from './ink/moving-ink';
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
  const notes = hasFoot ? gapNoteInk(scene, articles, t.noArticle) : [];
  return (
    <g aria-hidden="true" pointerEvents="none">
      <MovingInk
        ink={[...scene.gaps.map((gap) => gapInk(gap, height)), ...groundInk(scene), ...notes]}
      />
      {articles && <ArticleShapes articles={articles} height={height} hasFoot={hasFoot} />}
      <MovingInk ink={[...connectorInk(scene), todayInk(todayX, height)]} />
    </g>
  );
}
