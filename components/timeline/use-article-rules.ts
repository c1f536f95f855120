'use client';

import { useCallback, useMemo } from 'react';

import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { useStoredFlag } from '@/components/view/use-stored-flag';
import type { Article } from '@/data/schema';
import type { TimeSpan } from '@/data/time';

import { articleDates, type ArticleDates } from './article-dates';
import { articleRules, type ArticleRules } from './article-rules';

export interface ArticleRulesHandle {
  readonly isOn: boolean;
  readonly toggle: () => void;
  /** `null` while they are not asked for. */
  readonly dates: ArticleDates | null;
  readonly rules: ArticleRules | null;
}

/**
 * The articles' dates on demand, as this browser remembers it.
 *
 * @param lengthOf what a label takes along the axis, px; if not given, it lies along it and is as long as its words
 */
export function useArticleRules(
  articles: readonly Article[],
  viewport: TimeSpan,
  width: number,
  clearWidth: number,
  lengthOf?: (label: string) => number,
): ArticleRulesHandle {
  const locale = useLocale();
  const { timeline: t } = useMessages();
  const [isOn, setIsOn] = useStoredFlag('article-dates', false);
  const isAcross = lengthOf !== undefined;
  const dates = useMemo(
    () =>
      isOn
        ? articleDates(articles, locale, t.noPublisher, isAcross ? t.noPublisherShort : undefined)
        : null,
    [isOn, articles, locale, t, isAcross],
  );
  const rules = useMemo(
    () => dates && articleRules(dates, viewport, width, clearWidth, t.articles, lengthOf),
    [dates, viewport, width, clearWidth, t, lengthOf],
  );
  const toggle = useCallback(() => setIsOn(!isOn), [isOn, setIsOn]);
  return { isOn, toggle, dates, rules };
}
