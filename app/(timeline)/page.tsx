import { Dashboard } from '@/components/dashboard/dashboard';

import { articlesPresent } from '@/app/articles/article-files';
import { builtInDataset } from '@/app/built-in-dataset';

export default function Page() {
  return <Dashboard dataset={builtInDataset} passages={articlesPresent(builtInDataset)} />;
}
