import { expect, test } from 'vitest';

import { shareMetadata } from './share-metadata';

const META = { title: 'Tô Lâm · Briefline', description: 'Meetings and tasks' };

test('a shared link shows title, words and language, and the picture by its whole address', () => {
  const { openGraph, twitter } = shareMetadata(META, 'vi', new URL('https://briefline.example'));
  expect(openGraph).toMatchObject({ ...META, locale: 'vi_VN', siteName: 'Briefline' });
  expect(openGraph?.images).toEqual([
    expect.objectContaining({ url: 'https://briefline.example/share.png', width: 1200 }),
  ]);
  expect(twitter).toMatchObject({ card: 'summary_large_image' });
});

test('where the site’s address is not known, no picture is promised', () => {
  const { openGraph, twitter } = shareMetadata(META, 'en', undefined);
  expect(openGraph).not.toHaveProperty('images');
  expect(twitter).toBeUndefined();
});
