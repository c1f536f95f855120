import { DETAILS } from '@/components/i18n/details';
import { formatMoment } from '@/components/i18n/format-date';
import type { Post } from '@/data/posts-at';
import type { Lang } from '@/data/vocabulary';

/** " (began by 17 December 2025)": what is known of a post's beginning and end, if anything is. */
export function PostBounds({ post, locale }: { readonly post: Post; readonly locale: Lang }) {
  const t = DETAILS[locale];
  const bounds = [
    ...(post.from === undefined ? [] : [t.postBegan(formatMoment(post.from, locale))]),
    ...(post.to === undefined ? [] : [t.postEnded(formatMoment(post.to, locale))]),
  ];
  return bounds.length === 0 ? null : <span className="text-ink-3"> ({bounds.join(', ')})</span>;
}
