import { builtInDataset } from '@/app/built-in-dataset';
import { idsOf, index, subjectOf, type PageParams } from '@/app/page-subject';
import { metadataOf } from '@/app/site-url';
import { ArticlePage } from '@/components/page/article-page';
import { articleMeta } from '@/components/page/page-meta';
import { pagePath } from '@/components/view/page-path';

export const dynamicParams = false;

export const generateStaticParams = () => idsOf(builtInDataset.articles);

const find = (id: string) => index.articles.get(id);

export async function generateMetadata(props: PageParams) {
  const { lang, subject } = await subjectOf(props, find);
  return metadataOf(articleMeta(subject, index, lang), lang, (other) =>
    pagePath(other, 'articles', subject.id),
  );
}

export default async function Page(props: PageParams) {
  const { lang, subject } = await subjectOf(props, find);
  return <ArticlePage index={index} locale={lang} article={subject} />;
}
