import { Dashboard } from '@/components/dashboard/dashboard';
import { LanguagesWithoutScripts } from '@/components/page/languages-without-scripts';

import { articlesPresent } from '@/app/articles/article-files';
import { builtInDataset } from '@/app/built-in-dataset';

export default function Page() {
  return (
    <>
      <LanguagesWithoutScripts />
      <Dashboard dataset={builtInDataset} passages={articlesPresent(builtInDataset)} />
    </>
  );
}
