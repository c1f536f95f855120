import { describe, expect, it } from 'vitest';

import { guessLang, publicationOf, publisherOf } from './article-head';

describe('the language of an article', () => {
  it('is Vietnamese where many letters carry Vietnamese marks', () => {
    expect(guessLang('Sáng nay, hội đồng họp tại Hà Nội.')).toBe('vi');
    expect(guessLang('President Lương Cường met the staff of his office in Hà Nội.')).toBe('en');
    expect(guessLang('2026')).toBe('en');
  });
});

describe('the day of publication', () => {
  it.each([
    [' date 2026-02-23 HÀ NỘI — The council met.', '2026-02-23'],
    ['The council meets\nWednesday, December 31, 2025 - 08:30 GMT+7\nIt met.', '2025-12-31'],
    ['Thứ Tư, 31/12/2025 | 08:30\nHội đồng họp.', '2025-12-31'],
  ])('is read from the head: %j', (text, day) => {
    const lang = guessLang(text);
    expect(publicationOf(text, lang)?.day).toBe(day);
  });

  it.each([
    'HÀ NỘI — The council met on December 31, 2025 and again in January.',
    'Council to finish its work by December 31, 2025\nIt met.',
    ' date 2026-02-30 The council met.',
    'December 31\nIt met.',
  ])('is not guessed from %j', (text) => {
    expect(publicationOf(text, 'en')).toBeNull();
  });
});

describe('the publisher', () => {
  it('is the one that the text is signed with', () => {
    expect(publisherOf('The council met. — VNS\n')).toBe('Viet Nam News Service (VNS)');
    expect(publisherOf('Headline\n\nTPO - Hội đồng họp.')).toBe('Tiền Phong (TPO)');
  });

  it('is not a source or a photographer that it names', () => {
    expect(publisherOf('It was organised by the ministry, according to VNA.')).toBeNull();
    expect(publisherOf('Hội đồng họp. Ảnh: TTXVN.\nHội đồng kết luận.')).toBeNull();
  });
});
