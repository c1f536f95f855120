/** The saved views that this browser keeps. */
import { keptDocument } from '@/components/view/kept-document';
import { keyInPack } from '@/components/view/pack';
import { parseSaved } from '@/data/saved/parse-saved';
import type { SavedViews } from '@/data/saved/saved-schema';

import { merge } from './edit-views';

/** What they are called as a file. */
export const VIEWS_FILE = 'briefline_views.json';

export const KEPT_VIEWS = keptDocument<SavedViews>({
  key: keyInPack('briefline:views'),
  initial: { version: 1, views: [] },
  parse: parseSaved,
  join: (theirs, ours) => merge(theirs, ours.views).saved,
});
