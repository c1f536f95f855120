import { builtInDataset } from '@/app/built-in-dataset';
import { idsOf, index, subjectOf, type PageParams } from '@/app/page-subject';
import { metadataOf, SITE_URL } from '@/app/site-url';
import { EventPage } from '@/components/page/event-page';
import { eventJsonLd } from '@/components/page/json-ld';
import { JsonLdBlock } from '@/components/page/json-ld-block';
import { eventMeta } from '@/components/page/page-meta';
import { pagePath } from '@/components/view/page-path';

export const dynamicParams = false;

export const generateStaticParams = () => idsOf(builtInDataset.events);

const find = (id: string) => index.events.get(id);

export async function generateMetadata(props: PageParams) {
  const { lang, subject } = await subjectOf(props, find);
  return metadataOf(eventMeta(subject, lang), lang, (other) =>
    pagePath(other, 'events', subject.id),
  );
}

export default async function Page(props: PageParams) {
  const { lang, subject } = await subjectOf(props, find);
  return (
    <>
      <EventPage index={index} locale={lang} event={subject} />
      <JsonLdBlock data={eventJsonLd(subject, index, lang, SITE_URL)} />
    </>
  );
}
