import { builtInDataset } from '@/app/built-in-dataset';
import { idsOf, index, subjectOf, type PageParams } from '@/app/page-subject';
import { metadataOf } from '@/app/site-url';
import { InstitutionPage } from '@/components/page/institution-page';
import { institutionMeta } from '@/components/page/page-meta';
import { pagePath } from '@/components/view/page-path';

export const dynamicParams = false;

export const generateStaticParams = () => idsOf(builtInDataset.institutions);

const find = (id: string) => index.institutions.get(id);

export async function generateMetadata(props: PageParams) {
  const { lang, subject } = await subjectOf(props, find);
  return metadataOf(institutionMeta(subject, index, lang), lang, (other) =>
    pagePath(other, 'institutions', subject.id),
  );
}

export default async function Page(props: PageParams) {
  const { lang, subject } = await subjectOf(props, find);
  return <InstitutionPage index={index} locale={lang} institution={subject} />;
}
