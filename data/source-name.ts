import type { Article } from './schema';
import type { Lang } from './vocabulary';

/** "VnExpress 5009461": what names a source best: its publisher, else its title. */
export function sourceName({ publisher, address, title, external }: Article, lang: Lang): string {
  const name = publisher ?? title[lang];
  if (!external || address === undefined) return name;
  // Publishers do not write their own names the same way everywhere.
  const isNamed = address.toLowerCase().startsWith(name.toLowerCase());
  return isNamed ? address : `${name} ${address}`;
}
