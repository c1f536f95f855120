import type { Article } from './schema';
import type { Lang } from './vocabulary';

/** "VnExpress 5009461": what names a source best: its publisher, else its title. */
export function sourceName(article: Article, lang: Lang): string {
  const name = article.publisher ?? article.title[lang];
  return article.external && article.address !== undefined ? `${name} ${article.address}` : name;
}
