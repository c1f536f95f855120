import { describe, expect, it } from 'vitest';

import { findNames, type GazetteerEntry } from './names';

const GAZETTEER: readonly GazetteerEntry[] = [
  { kind: 'leader', id: 'to-lam', names: ['Tô Lâm', 'Lâm', 'To Lam'] },
  { kind: 'leader', id: 'luong-cuong', names: ['Lương Cường', 'President Cường', 'Cường'] },
  { kind: 'leader', id: 'nguyen-phu-trong', names: ['Nguyễn Phú Trọng', 'Trọng', 'Trong'] },
  { kind: 'institution', id: 'committee', names: ['Party Central Committee'] },
  {
    kind: 'institution',
    id: 'office',
    names: ["Party Central Committee's Office", 'Văn phòng Trung ương Đảng'],
  },
];

const ids = (text: string, lang: 'en' | 'vi' = 'en') =>
  findNames(text, lang, GAZETTEER).map(({ id, exact }) => (exact ? id : `${id} (folded)`));

describe('names in a text', () => {
  it('stand at their code points, first to last', () => {
    const text = '🎉 Tô Lâm met Lương Cường.';
    const found = findNames(text, 'en', GAZETTEER);
    expect(found.map(({ phrase }) => phrase)).toEqual(['Tô Lâm', 'Lương Cường']);
    for (const { phrase, position } of found) {
      expect([...text].slice(position.start, position.end).join('')).toBe(phrase);
    }
  });

  it('are the longest that fit', () => {
    expect(ids('the Party Central Committee’s Office and the Party Central Committee')).toEqual([
      'office',
      'committee',
    ]);
    expect(ids('President Cường')).toEqual(['luong-cuong']);
  });

  it('are recognised without their diacritics, and said to be', () => {
    expect(ids('Luong Cuong met To Lam')).toEqual(['luong-cuong (folded)', 'to-lam']);
    expect(ids('Lưởng Cương')).toEqual([]);
  });

  it('begin and end with whole words', () => {
    expect(ids('Tô Lâms, xLâm')).toEqual([]);
  });

  it('are no other words in small letters', () => {
    expect(ids('trong cuộc họp')).toEqual([]);
    expect(ids('Trong suggested', 'en')).toEqual(['nguyen-phu-trong']);
    expect(ids('Trong giai đoạn mới', 'vi')).toEqual([]);
    expect(ids('đồng chí Trọng phát biểu', 'vi')).toEqual(['nguyen-phu-trong']);
  });

  it('are no part of a longer name', () => {
    expect(ids('in Lâm Đồng province')).toEqual([]);
    expect(ids('Phan Văn Cường said')).toEqual([]);
    expect(ids('General Secretary Lâm said')).toEqual(['to-lam']);
  });

  it('do not reach from one paragraph into the next', () => {
    expect(ids('Tô\n\nLâm')).not.toContain('to-lam (folded)');
    expect(findNames('Tô\nLâm', 'en', GAZETTEER).map(({ phrase }) => phrase)).toEqual(['Lâm']);
  });
});
