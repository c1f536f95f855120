import { expect, it } from 'vitest';

import { PAGE_KINDS } from '@/components/view/page-path';
import { LANGS } from '@/data/vocabulary';

import { contentsPaths, pathsOf } from './page-links';

it.each(LANGS)(
  'whatever language the reader chose last, a page in %s leads to the timeline in it',
  (lang) => {
    const timelines = [
      contentsPaths(lang).timeline,
      ...PAGE_KINDS.map((kind) => pathsOf(lang, kind, 'x').timeline),
    ];
    for (const path of timelines) {
      expect(new URL(path, 'https://briefline.test').searchParams.get('lang')).toBe(lang);
    }
  },
);
