import { Fragment } from 'react';

import { TEXT_LINK } from '@/components/ui/text-link';
import { pagePath, type PageKind } from '@/components/view/page-path';

import type { PageProps } from './sheet';

/** A leader, an institution or an article by name, leading to its page. */
export function Name({
  index,
  locale,
  kind,
  id,
}: PageProps & { readonly kind: Exclude<PageKind, 'events'>; readonly id: string }) {
  return (
    <a href={pagePath(locale, kind, id)} className={TEXT_LINK}>
      {nameOf({ index, locale, kind, id })}
    </a>
  );
}

/** Several, separated by commas. */
export function Names({
  ids,
  ...props
}: PageProps & {
  readonly kind: Exclude<PageKind, 'events'>;
  readonly ids: readonly string[];
}) {
  return ids.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && ', '}
      <Name id={id} {...props} />
    </Fragment>
  ));
}

function nameOf({
  index,
  locale,
  kind,
  id,
}: PageProps & { readonly kind: Exclude<PageKind, 'events'>; readonly id: string }): string {
  switch (kind) {
    case 'leaders':
      return index.leaders.get(id)?.name ?? id;
    case 'institutions':
      return index.institutions.get(id)?.name[locale] ?? id;
    case 'articles':
      return index.articles.get(id)?.title[locale] ?? id;
  }
}
