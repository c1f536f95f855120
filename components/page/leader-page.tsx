import { PostBounds } from '@/components/event/post-bounds';
import { Section } from '@/components/event/section';
import { PAGE } from '@/components/i18n/page';
import { MESSAGES } from '@/components/i18n/messages';
import { leaderDossier, type Companion } from '@/data/dossier/leader-dossier';
import type { Post } from '@/data/posts-at';
import type { Leader, TimelineEvent } from '@/data/schema';

import { EventLines } from './event-lines';
import { Name } from './names';
import { pathsOf } from './page-links';
import { Sheet, type PageProps } from './sheet';
import { TaskLines } from './task-lines';

/** A leader's posts over time, what they took part in, and what they asked of whom. */
export function LeaderPage({ leader, ...props }: PageProps & { readonly leader: Leader }) {
  const { index, locale } = props;
  const { terms } = MESSAGES[locale];
  const t = PAGE[locale];
  const { posts, attended, tasksSet, companions, mentions } = leaderDossier(leader, index);
  const roles = ({ participants }: TimelineEvent) =>
    participants
      .filter((item) => item.leader === leader.id)
      .map(({ role }) => terms.participantRole[role])
      .join(', ');
  return (
    <Sheet
      {...props}
      {...pathsOf(locale, 'leaders', leader.id)}
      kicker={t.leader}
      title={leader.name}
      lead={t.leaderSummary(attended.length, tasksSet.length)}
    >
      <Section title={t.posts} level={2}>
        {posts.length === 0 && <p>{t.postsUnknown}</p>}
        <ul className="space-y-2">
          {posts.map((post, i) => (
            <li key={i}>
              <PostLine post={post} {...props} />
            </li>
          ))}
        </ul>
      </Section>
      {attended.length > 0 && (
        <Section title={t.attended} level={2}>
          <EventLines
            {...props}
            events={attended}
            note={(event) => <span className="block text-13 text-ink-3">{roles(event)}</span>}
          />
        </Section>
      )}
      {tasksSet.length > 0 && (
        <Section title={t.tasksSet} level={2}>
          <TaskLines {...props} tasks={tasksSet} names="assignees" />
        </Section>
      )}
      {companions.length > 0 && (
        <Section title={t.companions} level={2}>
          <ul className="space-y-4">
            {companions.map((companion) => (
              <li key={companion.leader}>
                <CompanionLines companion={companion} {...props} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {mentions.length > 0 && (
        <Section title={t.mentions} level={2}>
          <EventLines {...props} events={mentions} />
        </Section>
      )}
    </Sheet>
  );
}

function PostLine({ post, ...props }: PageProps & { readonly post: Post }) {
  const t = PAGE[props.locale];
  const isUndated = post.from === undefined && post.to === undefined;
  return (
    <>
      <p>
        <span className="font-medium">{post.title[props.locale]}</span>
        <PostBounds post={post} locale={props.locale} />
      </p>
      <p className="text-13 text-ink-3">
        <Name kind="institutions" id={post.institution} {...props} />
        {isUndated && ` · ${t.postUndated}`}
        {post.source !== undefined && (
          <>
            {' · '}
            {t.source} <Name kind="articles" id={post.source} {...props} />
          </>
        )}
      </p>
    </>
  );
}

function CompanionLines({
  companion: { leader, events },
  ...props
}: PageProps & { readonly companion: Companion }) {
  const t = PAGE[props.locale];
  return (
    <>
      <p className="mb-1">
        <Name kind="leaders" id={leader} {...props} />{' '}
        <span className="text-13 text-ink-3">{t.companionCount(events.length)}</span>
      </p>
      <EventLines {...props} events={events} />
    </>
  );
}
