import { PostBounds } from '@/components/event/post-bounds';
import { Section } from '@/components/event/section';
import { PAGE } from '@/components/i18n/page';
import { compareNames } from '@/components/i18n/collate';
import { MESSAGES } from '@/components/i18n/messages';
import { institutionDossier } from '@/data/dossier/institution-dossier';
import type { Institution, TimelineEvent } from '@/data/schema';

import { EventLines } from './event-lines';
import { Name } from './names';
import { pathsOf } from './page-links';
import { institutionWords } from './page-meta';
import { Sheet, type PageProps } from './sheet';
import { TaskLines } from './task-lines';

/** What an institution must do and by when, what it took part in, its parts and its people. */
export function InstitutionPage({
  institution,
  ...props
}: PageProps & { readonly institution: Institution }) {
  const { index, locale } = props;
  const { terms } = MESSAGES[locale];
  const t = PAGE[locale];
  const dossier = institutionDossier(institution, index);
  const { parent, parts, tasks, partTasks, attended, people } = dossier;
  const roles = ({ institutions }: TimelineEvent) =>
    institutions
      .filter((item) => item.institution === institution.id)
      .map(({ role }) => terms.institutionRole[role])
      .join(', ');
  return (
    <Sheet
      {...props}
      {...pathsOf(locale, 'institutions', institution.id)}
      kicker={`${t.institution} · ${terms.family[institution.family]}`}
      title={institution.name[locale]}
      lead={institutionWords(dossier, locale)}
    >
      {parent && (
        <Section title={t.partOf} level={2}>
          <Name kind="institutions" id={parent.id} {...props} />
        </Section>
      )}
      {parts.length > 0 && (
        <Section title={t.parts} level={2}>
          <ul>
            {[...parts]
              .sort((a, b) => compareNames(a.name[locale], b.name[locale], locale))
              .map(({ id }) => (
                <li key={id}>
                  <Name kind="institutions" id={id} {...props} />
                </li>
              ))}
          </ul>
        </Section>
      )}
      {tasks.length > 0 && (
        <Section title={t.tasks} level={2}>
          <TaskLines {...props} tasks={tasks} names="assigner" />
        </Section>
      )}
      {partTasks.length > 0 && (
        <Section title={t.partTasks} level={2}>
          {partTasks.map(({ part, tasks: own }) => (
            <div key={part.id} className="mb-4 last:mb-0">
              <h3 className="mb-1 text-14 font-medium">
                <Name kind="institutions" id={part.id} {...props} />
              </h3>
              <TaskLines {...props} tasks={own} names="assigner" />
            </div>
          ))}
        </Section>
      )}
      {attended.length > 0 && (
        <Section title={t.attended} level={2}>
          <EventLines
            {...props}
            events={attended}
            note={(event) => <span className="block text-13 text-ink-3">{roles(event)}</span>}
          />
        </Section>
      )}
      {people.length > 0 && (
        <Section title={t.people} level={2}>
          <ul className="space-y-2">
            {[...people]
              .sort((a, b) => compareNames(a.leader.name, b.leader.name, locale))
              .map(({ leader, posts }) => (
                <li key={leader.id}>
                  <Name kind="leaders" id={leader.id} {...props} />
                  {posts.map((post, i) => (
                    <p key={i} className="text-13 text-ink-2">
                      {post.title[locale]}
                      <PostBounds post={post} locale={locale} />
                    </p>
                  ))}
                </li>
              ))}
          </ul>
        </Section>
      )}
    </Sheet>
  );
}
