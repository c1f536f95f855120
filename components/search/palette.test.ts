import { describe, expect, it, vi } from 'vitest';

import { DEFAULT_VIEW } from '@/components/view/view-state';
import { LANGS, type Lang } from '@/data/vocabulary';

import { bestCommands } from './best-commands';
import { commandsOf, type CommandContext } from './commands';
import { dateChoices } from './date-choices';

const TODAY = '2026-11-23';

function context(patch: Partial<CommandContext> = {}): CommandContext {
  return {
    state: DEFAULT_VIEW,
    update: vi.fn(),
    today: TODAY,
    hasReports: true,
    aroundToday: { first: '2026-10-23', last: '2026-12-23' },
    resultDays: () => null,
    savedViews: () => Promise.resolve([]),
    onKeys: vi.fn(),
    onOpen: vi.fn(),
    onPrint: vi.fn(),
    onPresent: vi.fn(),
    onEditScript: vi.fn(),
    onAddScene: () => Promise.resolve(9),
    onChanges: vi.fn(),
    ...patch,
  };
}

describe('commands', () => {
  const called = (text: string, lang: Lang = 'en') =>
    bestCommands(commandsOf(context(), lang), text);
  const first = (text: string, lang: Lang = 'en') => {
    const { best, isCalled } = called(text, lang);
    return isCalled ? best[0]?.label : null;
  };

  it.each([
    ['Export', 'Export…'],
    ['print', 'Print / PDF…'],
    ['Present', 'Present'],
    ['Add this view', 'Add this view to the briefing'],
    ['what changed', 'What changed'],
    ['open', 'Open a dataset…'],
    ['health', 'Data health'],
    ['Legend', 'Legend: how to read the marks'],
    ['Help', 'Help: list of keys'],
    ['language', 'Tiếng Việt'],
    ['tasks', 'Show: Tasks'],
    ['today', 'Go to today'],
    // In the other language, and without marks.
    ['in', 'Print / PDF…'],
    ['nhiem vu', 'Show: Tasks'],
  ])('come before all else when they are called by name: %s', (text, label) => {
    expect(first(text)).toBe(label);
  });

  it('are called in Vietnamese as well', () => {
    const names = ['xuất', 'trình bày', 'có gì thay đổi', 'chú giải', 'trợ giúp', 'ngôn ngữ'];
    expect(names.map((name) => first(name, 'vi'))).toEqual([
      'Xuất…',
      'Trình bày',
      'Có gì thay đổi',
      'Chú giải: cách đọc các ký hiệu',
      'Trợ giúp: bảng phím tắt',
      'English',
    ]);
  });

  it('stand behind what is found for letters that begin a name as well', () => {
    expect(called('ban', 'vi')).toMatchObject({ isCalled: false });
    expect(called('lao')).toEqual({ best: [], isCalled: false });
  });

  it('are all listed if nothing is typed, but for what would change nothing', () => {
    for (const lang of LANGS) {
      const { best } = bestCommands(commandsOf(context(), lang), '');
      const ids = best.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toContain('command tasks');
      for (const idle of ['timeline', 'byLeader', 'clear', 'withReports']) {
        expect(ids).not.toContain(`command ${idle}`);
      }
    }
  });

  it('tell which scene a view has become', async () => {
    const command = commandsOf(context(), 'en').find(({ id }) => id === 'command addScene');
    await expect(command?.run()).resolves.toBe('This view is scene 9 of the briefing.');
  });
});

describe('a date', () => {
  const labels = (text: string, lang: Lang = 'en') =>
    dateChoices(text, context(), lang).items.map(({ label, detail }) => [label, detail]);

  it('is read as the filter reads it, and says how', () => {
    expect(labels('last winter')).toEqual([
      ['Go to December 2025 – February 2026', '“last winter”, counted from today'],
      ['Only December 2025 – February 2026', '“last winter”, counted from today'],
    ]);
    expect(labels('T12/2025', 'vi')).toEqual([
      ['Đi tới tháng 12 năm 2025', null],
      ['Chỉ xem tháng 12 năm 2025', null],
    ]);
    expect(labels('before 2025')).toEqual([['Only until the end of 2024', null]]);
    expect(labels('soon')).toEqual([]);
  });

  it('is shown as the very days that it names', () => {
    const update = vi.fn();
    const [go, only] = dateChoices('12/2025', context({ update }), 'en').items;
    void go?.run();
    expect(update).toHaveBeenLastCalledWith({
      span: { first: '2025-12-01', last: '2025-12-31' },
      view: 'timeline',
    });
    void only?.run();
    expect(update).toHaveBeenLastCalledWith({
      filter: { from: '2025-12', to: '2025-12' },
      span: null,
    });
  });

  it('that may as well be a word gives way to what is found', () => {
    const isGuess = (text: string) => dateChoices(text, context(), 'en').isGuess;
    expect(['december', 'Dec 17', 'last December'].map(isGuess)).toEqual([true, false, false]);
  });
});
