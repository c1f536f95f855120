import { index, langOf, type LangParams } from '@/app/page-subject';
import { metadataOf } from '@/app/site-url';
import { ContentsPage } from '@/components/page/contents-page';
import { contentsMeta } from '@/components/page/page-meta';
import { contentsPath } from '@/components/view/page-path';

export async function generateMetadata(props: LangParams) {
  const lang = await langOf(props);
  return metadataOf(contentsMeta(index, lang), lang, contentsPath);
}

export default async function Page(props: LangParams) {
  return <ContentsPage index={index} locale={await langOf(props)} />;
}
