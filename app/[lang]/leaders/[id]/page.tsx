import { builtInDataset } from '@/app/built-in-dataset';
import { idsOf, index, subjectOf, type PageParams } from '@/app/page-subject';
import { metadataOf } from '@/app/site-url';
import { LeaderPage } from '@/components/page/leader-page';
import { leaderMeta } from '@/components/page/page-meta';
import { pagePath } from '@/components/view/page-path';

export const dynamicParams = false;

export const generateStaticParams = () => idsOf(builtInDataset.leaders);

const find = (id: string) => index.leaders.get(id);

export async function generateMetadata(props: PageParams) {
  const { lang, subject } = await subjectOf(props, find);
  return metadataOf(leaderMeta(subject, index, lang), lang, (other) =>
    pagePath(other, 'leaders', subject.id),
  );
}

export default async function Page(props: PageParams) {
  const { lang, subject } = await subjectOf(props, find);
  return <LeaderPage index={index} locale={lang} leader={subject} />;
}
