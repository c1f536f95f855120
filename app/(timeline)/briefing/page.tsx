import { Dashboard } from '@/components/dashboard/dashboard';

import { articlesPresent } from '../../articles/article-files';
import { builtInDataset } from '../../built-in-dataset';

export default function Page() {
  return (
    <Dashboard dataset={builtInDataset} passages={articlesPresent(builtInDataset)} startsOnStage />
  );
}
