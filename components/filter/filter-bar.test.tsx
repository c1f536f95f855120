// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';

import { click, find, press, render, type, unmount } from '@/components/ui/render.test-helper';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';
import type { Lang } from '@/data/vocabulary';
import { EMPTY_FILTER, NO_IDS, type EventFilter } from '@/data/event-filter';
import { filterEvents } from '@/data/query';

import { DatePanel } from './date-panel';
import { EmptyResult } from './empty-result';
import { FacetPanel } from './facet-panel';
import { FilterBar } from './filter-bar';

afterEach(unmount);

const INDEX = indexDataset(FIXTURE);
const TODAY = '2026-02-01';
const IN_VIEW = { from: '2025-12-01', to: '2026-01-31' };
const asked = (patch: Partial<EventFilter>): EventFilter => ({ ...EMPTY_FILTER, ...patch });

function bar(patch: Partial<EventFilter>) {
  const onChange = vi.fn();
  const filter = asked(patch);
  const shown = filterEvents(INDEX, filter).size;
  const container = render(
    <FilterBar
      index={INDEX}
      filter={filter}
      shown={shown}
      inView={null}
      today={TODAY}
      onChange={onChange}
    />,
  );
  return { container, onChange };
}

describe('the bar', () => {
  it('tells how many events are left, and how many undated ones a date range hides', () => {
    const status = () => bar({ from: '2026' }).container.querySelector('[role="status"]');
    expect(status()?.textContent).toBe('5 of 8 events · 1 not dated, not shown');
  });

  it('says what is active in words, each removable', () => {
    const { container, onChange } = bar({
      leaders: ['to-lam', 'luong-cuong'],
      from: '2025-12',
      to: '2025-12',
    });
    click(find(container, 'button', 'Remove filter: Leader: Tô Lâm'));
    expect(onChange).toHaveBeenCalledWith({ leaders: ['luong-cuong'], excluded: NO_IDS }, 'push');
    click(find(container, 'button', 'Remove filter: Date: in December 2025'));
    expect(onChange).toHaveBeenCalledWith({ from: null, to: null, certain: false }, 'push');
    click(find(container, 'button', 'Clear all filters'));
    expect(onChange).toHaveBeenCalledWith(EMPTY_FILTER, 'push');
  });

  it('counts dates as its chips do: a range is one condition', () => {
    const { container } = bar({ from: '2025-12', to: '2025-12' });
    expect(find(container, 'button', 'Date, 1 chosen').textContent).toContain('1');
    expect(bar({ from: '2025', certain: true }).container.querySelectorAll('li')).toHaveLength(2);
    expect(find(container, 'button', 'Date, 2 chosen').textContent).toContain('2');
    bar({ certain: true });
    expect(find(container, 'button', 'Date').textContent).toBe('Date');
  });

  it('switches kinds on and off, with the count that each would give', () => {
    const { container, onChange } = bar({ kinds: ['task'] });
    click(find(container, 'button', 'Meetings, 3 events'));
    expect(onChange).toHaveBeenCalledWith({ kinds: ['task', 'meeting'], excluded: NO_IDS }, 'push');
    expect(find(container, 'button', 'Tasks, 2 events').getAttribute('aria-pressed')).toBe('true');
  });

  it('marks a kind that is left out, in words and with a sign, and pressing it asks for it', () => {
    const { container, onChange } = bar({ excluded: { ...NO_IDS, kinds: ['task'] } });
    const tasks = find(container, 'button', 'Tasks (left out), 2 events');
    expect(tasks.title).toBe('Tasks (left out)');
    expect(tasks.getAttribute('aria-pressed')).toBe('false');
    const meetings = find(container, 'button', 'Meetings, 3 events');
    expect(tasks.querySelectorAll('svg')).toHaveLength(2);
    expect(meetings.querySelectorAll('svg')).toHaveLength(1);
    expect([tasks, meetings].map((own) => own.querySelector('.line-through') !== null)).toEqual([
      true,
      false,
    ]);
    click(tasks);
    expect(onChange).toHaveBeenCalledWith({ kinds: ['task'], excluded: NO_IDS }, 'push');
  });
});

it('a facet lists its values by name with their counts, and keeps a chosen one that gives none', () => {
  const onChange = vi.fn();
  const container = render(
    <FacetPanel
      facet="leaders"
      index={INDEX}
      filter={asked({ leaders: ['nguyen-phu-trong'], kinds: ['task'] })}
      onChange={onChange}
    />,
  );
  expect([...container.querySelectorAll('label')].map((label) => label.textContent)).toEqual([
    'Lương Cường22 events',
    'Nguyễn Phú Trọng00 events',
  ]);
  const [first] = container.querySelectorAll<HTMLElement>('input[type="checkbox"]');
  if (first) click(first);
  expect(onChange).toHaveBeenCalledWith(
    { leaders: ['nguyen-phu-trong', 'luong-cuong'], excluded: NO_IDS },
    'push',
  );
});

it('several values can be asked for together, and a value can be left out', () => {
  const onChange = vi.fn();
  const filter = asked({ leaders: ['to-lam', 'luong-cuong'] });
  const container = render(
    <FacetPanel facet="leaders" index={INDEX} filter={filter} onChange={onChange} />,
  );
  click(find(container, 'button', 'All of them together'));
  expect(onChange).toHaveBeenLastCalledWith({ all: ['leaders'] }, 'push');
  click(find(container, 'button', 'Exclude Tô Lâm'));
  expect(onChange).toHaveBeenLastCalledWith(
    { leaders: ['luong-cuong'], excluded: { ...NO_IDS, leaders: ['to-lam'] } },
    'push',
  );
});

it('institutions stand under what they are a part of, which includes them', () => {
  const base = FIXTURE.institutions[0]!;
  const index = indexDataset({
    ...FIXTURE,
    institutions: [
      { ...base, id: 'a', name: { en: 'Army', vi: 'Quân đội' }, parent: undefined },
      { ...base, id: 'p', name: { en: 'Party', vi: 'Đảng' }, parent: undefined },
      { ...base, id: 'z', name: { en: 'Zeal office', vi: 'Ban' }, parent: 'p' },
      { ...base, id: 'b', name: { en: 'Bureau', vi: 'Cục' }, parent: 'p' },
    ],
    events: ['a', 'b', 'z'].map((institution) => ({
      ...FIXTURE.events[0]!,
      id: `at-${institution}`,
      institutions: [{ institution, role: 'host' as const }],
    })),
  });
  const container = render(
    <FacetPanel facet="institutions" index={index} filter={EMPTY_FILTER} onChange={vi.fn()} />,
  );
  const items = [...container.querySelectorAll('li')];
  expect(items.map((item) => [item.textContent, item.className])).toEqual([
    ['Army11 event', ''],
    ['Party22 events', ''],
    ['Bureau11 event', 'ml-5'],
    ['Zeal office11 event', 'ml-5'],
  ]);
  expect(container.querySelector('[role="switch"]')).toHaveProperty('checked', true);
});

describe('the date range', () => {
  const panel = (patch: Partial<EventFilter> = {}) => {
    const onChange = vi.fn();
    const container = render(
      <DatePanel
        dataset={FIXTURE}
        filter={asked(patch)}
        inView={IN_VIEW}
        today={TODAY}
        onChange={onChange}
      />,
    );
    const [field] = container.querySelectorAll('input');
    if (!field) throw new Error('the panel has a field');
    return { container, onChange, field };
  };

  it('is typed as one likes, and told in words', () => {
    const { onChange, field } = panel();
    type(field, 'quý I/2026');
    press(field, 'Enter');
    expect(onChange).toHaveBeenCalledWith({ from: '2026-33', to: '2026-33' }, 'push');
    expect(field.value).toBe('in Q1 2026');
  });

  it('says how it understood what a text leaves open, while one types and afterwards', () => {
    const { container, onChange, field } = panel();
    const how = '“last winter”: from December 2024 to February 2025, counted from today.';
    type(field, 'last winter');
    expect(container.textContent).toContain(how);
    press(field, 'Enter');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ from: '2024-24', to: '2024-24' }, 'push');
    panel({ from: '2024-24', to: '2024-24' });
    expect(field.value).toBe('from December 2024 to February 2025');
    expect(container.textContent).toContain(how);
    panel({ from: '2025', to: '2025' });
    expect(container.textContent).not.toContain('winter”');
    type(field, 'Dec 17');
    expect(container.textContent).toContain(
      '“Dec 17”: on 17 December 2025, the latest up to today. For another, write the year.',
    );
  });

  it('says what is wrong with a text, and leaves what was asked for', () => {
    const { container, onChange, field } = panel({ from: '2025-12' });
    expect(field.value).toBe('from December 2025 on');
    for (const [text, problem] of [
      ['someday', '“someday” is not a date that can be read here.'],
      ['12/17/2025', 'In “12/17/2025” the day must come first: 17/12/2025.'],
      ['2026..2025', 'The range ends before it begins.'],
    ] as const) {
      type(field, text);
      press(field, 'Enter');
      expect(field.getAttribute('aria-invalid')).toBe('true');
      expect(container.textContent).toContain(problem);
    }
    expect(onChange).not.toHaveBeenCalled();
    type(field, '');
    press(field, 'Enter');
    expect(onChange).toHaveBeenCalledWith({ from: null, to: null }, 'push');
  });

  it('that ends before it begins says so', () => {
    expect(panel({ from: '2026', to: '2024' }).container.textContent).toContain(
      'The range ends before it begins.',
    );
  });

  it.each([
    ['2025', { from: '2025', to: '2025' }],
    ['This year', { from: '2026', to: '2026' }],
    ['Last quarter', { from: '2025-36', to: '2025-36' }],
    ['Last 12 months', { from: '2025-02-01', to: TODAY }],
    ['What is in view', IN_VIEW],
  ])('can be had at one press: %s', (name, range) => {
    const { container, onChange } = panel();
    click(find(container, 'button', name));
    expect(onChange).toHaveBeenCalledWith(range, 'push');
  });
});

it('an empty result says which filter to loosen and what that gives', () => {
  const onChange = vi.fn();
  const filter = asked({ leaders: ['luong-cuong'], kinds: ['congress'] });
  const container = render(<EmptyResult index={INDEX} filter={filter} onChange={onChange} />);
  click(find(container, 'button', 'Any kind· gives 3 events'));
  expect(onChange).toHaveBeenCalledWith({ kinds: [], excluded: NO_IDS, all: [] }, 'push');
});

it('dates without any event lead to the months that have the nearest ones', () => {
  const onChange = vi.fn();
  const filter = asked({ leaders: ['luong-cuong'], from: '2025-03', to: '2025-03', certain: true });
  const container = render(<EmptyResult index={INDEX} filter={filter} onChange={onChange} />);
  const [first] = container.querySelectorAll('button');
  expect(first?.textContent).toMatch(/^The nearest after: December 2025· \d events from then on$/);
  if (first) click(first);
  expect(onChange).toHaveBeenCalledWith({ from: '2025-12', to: '2025-12', certain: false }, 'push');
});

it('values are listed in the order of the reader’s alphabet', () => {
  const base = FIXTURE.leaders[0]!;
  const names = ['Đỗ', 'Đinh', 'Dương', 'Ân', 'An', 'Ăng', 'Bùi'];
  const index = indexDataset({
    ...FIXTURE,
    leaders: names.map((name, i) => ({ ...base, id: `x${i}`, name })),
    events: names.map((_, i) => ({
      ...FIXTURE.events[0]!,
      id: `e${i}`,
      participants: [{ leader: `x${i}`, role: 'chair' as const }],
    })),
  });
  const panel = (
    <FacetPanel facet="leaders" index={index} filter={EMPTY_FILTER} onChange={vi.fn()} />
  );
  const listed = (lang: Lang) =>
    [...render(panel, lang).querySelectorAll('label')].map(({ textContent }) =>
      textContent.replace(/\d.*/, ''),
    );
  expect(listed('vi')).toEqual(['An', 'Ăng', 'Ân', 'Bùi', 'Dương', 'Đinh', 'Đỗ']);
});
