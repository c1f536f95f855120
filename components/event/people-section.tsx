import { DETAILS } from '@/components/i18n/details';
import { MESSAGES } from '@/components/i18n/messages';
import { Marked } from '@/components/ui/marked';
import { TargetLink } from '@/components/ui/target-link';
import { TEXT_LINK } from '@/components/ui/text-link';
import { postsAtEvent } from '@/data/posts-at';

import { PostBounds } from './post-bounds';
import { Section } from './section';
import type { PartProps } from './telling';

/** Who took part, as what, and which post each held then. */
export function PeopleSection({ event, telling }: PartProps) {
  const { index, locale, level } = telling;
  const { terms } = MESSAGES[locale];
  const t = DETAILS[locale];
  if (event.participants.length === 0) return null;
  return (
    <Section title={t.who} level={level}>
      <ul className="space-y-2">
        {event.participants.map(({ leader: id, role }, i) => {
          const name = index.leaders.get(id)?.name ?? id;
          return (
            <li key={`${id} ${role} ${i}`}>
              <TargetLink to={telling.toLeader(id)} className={`${TEXT_LINK} font-medium`}>
                <span>
                  <Marked text={name} />
                </span>
              </TargetLink>
              <span className="text-13 text-ink-3"> · {terms.participantRole[role]}</span>
              <Posts leaderId={id} event={event} telling={telling} />
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
  telling: { index, locale },
}: PartProps & { readonly leaderId: string }) {
  const t = DETAILS[locale];
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
          <PostBounds post={post} locale={locale} />
        </li>
      ))}
    </ul>
  );
}
