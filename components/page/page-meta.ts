/** What a page is called in tabs, results of searches and previews of links. */
import { PAGE } from '@/components/i18n/page';
import { formatEventDate } from '@/components/i18n/format-date';
import { MESSAGES } from '@/components/i18n/messages';
import type { DatasetIndex } from '@/data/dataset-index';
import { articleDossier } from '@/data/dossier/article-dossier';
import { institutionDossier, type InstitutionDossier } from '@/data/dossier/institution-dossier';
import { leaderDossier } from '@/data/dossier/leader-dossier';
import type { Article, Institution, Leader, TimelineEvent } from '@/data/schema';
import type { Lang } from '@/data/vocabulary';

export interface PageMeta {
  readonly title: string;
  readonly description: string;
}

export function eventMeta(event: TimelineEvent, locale: Lang): PageMeta {
  return {
    title: named(event.title[locale], locale),
    description: `${event.summary[locale]} (${formatEventDate(event.date, locale)})`,
  };
}

export function leaderMeta(leader: Leader, index: DatasetIndex, locale: Lang): PageMeta {
  const { attended, tasksSet } = leaderDossier(leader, index);
  const t = PAGE[locale];
  return {
    title: named(leader.name, locale),
    description: `${leader.name}. ${t.leaderSummary(attended.length, tasksSet.length)}`,
  };
}

export function institutionMeta(
  institution: Institution,
  index: DatasetIndex,
  locale: Lang,
): PageMeta {
  const name = institution.name[locale];
  return {
    title: named(name, locale),
    description: `${name}. ${institutionWords(institutionDossier(institution, index), locale)}`,
  };
}

/** What an institution took part in and was given, and that its parts are not counted. */
export function institutionWords(
  { attended, tasks, parts, partTasks }: InstitutionDossier,
  locale: Lang,
): string {
  const t = PAGE[locale];
  const own = t.institutionSummary(attended.length, tasks.length);
  if (parts.length === 0) return own;
  const more = partTasks.reduce((sum, part) => sum + part.tasks.length, 0);
  return `${own} ${t.withoutParts(more)}`;
}

export function articleMeta(article: Article, index: DatasetIndex, locale: Lang): PageMeta {
  const t = PAGE[locale];
  const title = article.title[locale];
  return {
    title: named(title, locale),
    description: `${title}. ${t.articleSummary(articleDossier(article, index).length)}`,
  };
}

export function contentsMeta(index: DatasetIndex, locale: Lang): PageMeta {
  const t = PAGE[locale];
  return {
    title: named(`${MESSAGES[locale].app.allPages}: ${index.dataset.title[locale]}`, locale),
    description: t.contentsIntro,
  };
}

function named(title: string, locale: Lang): string {
  return `${title} · ${MESSAGES[locale].app.name}`;
}
