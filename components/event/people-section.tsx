'use client';

import { formatEdtf } from '@/components/i18n/format-date';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { TEXT_LINK } from '@/components/ui/text-link';
import type { DatasetIndex } from '@/data/dataset-index';
import { postsAtEvent, type Post } from '@/data/posts-at';
import type { TimelineEvent } from '@/data/schema';

import { Section } from './section';

/** Who took part, as what, and which post each held then. */
export function PeopleSection({
  event,
  index,
  onFilterLeader,
}: {
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
  readonly onFilterLeader: (id: string) => void;
}) {
  const { event: t, terms } = useMessages();
  if (event.participants.length === 0) return null;
  return (
    <Section title={t.who}>
      <ul className="space-y-2">
        {event.participants.map(({ leader: id, role }, i) => {
          const name = index.leaders.get(id)?.name ?? id;
          return (
            <li key={`${id} ${role} ${i}`}>
              <button
                type="button"
                aria-label={t.filterBy(name)}
                onClick={() => onFilterLeader(id)}
                className={`${TEXT_LINK} font-medium`}
              >
                {name}
              </button>
              <span className="text-13 text-ink-3"> · {terms.participantRole[role]}</span>
              <Posts leaderId={id} event={event} index={index} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Posts({
  leaderId,
  event,
  index,
}: {
  readonly leaderId: string;
  readonly event: TimelineEvent;
  readonly index: DatasetIndex;
}) {
  const { event: t } = useMessages();
  const locale = useLocale();
  const leader = index.leaders.get(leaderId);
  const { certain, attested, possible } = leader
    ? postsAtEvent(leader, event)
    : { certain: [], attested: [], possible: [] };
  if (certain.length + attested.length + possible.length === 0) {
    return <p className="text-13 text-ink-3">{t.postUnknown}</p>;
  }
  return (
    <ul className="text-13 text-ink-2">
      {certain.map((post, i) => (
        <li key={i}>{post.title[locale]}</li>
      ))}
      {attested.map((post, i) => (
        <li key={i}>
          {post.title[locale]} <span className="text-ink-3">({t.postNamed})</span>
        </li>
      ))}
      {possible.map((post, i) => (
        <li key={i}>
          {t.postPossible(post.title[locale])}
          <PostBounds post={post} />
        </li>
      ))}
    </ul>
  );
}

function PostBounds({ post }: { readonly post: Post }) {
  const { event: t } = useMessages();
  const locale = useLocale();
  const bounds = [
    ...(post.from === undefined ? [] : [t.postBegan(formatEdtf(post.from, locale))]),
    ...(post.to === undefined ? [] : [t.postEnded(formatEdtf(post.to, locale))]),
  ];
  return bounds.length === 0 ? null : <span className="text-ink-3"> ({bounds.join(', ')})</span>;
}
