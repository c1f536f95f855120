// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';

import { click, press, render, unmount } from '@/components/ui/render.test-helper';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';

import { EventList, type EventListProps } from './event-list';

afterEach(unmount);

const list = (props: Partial<EventListProps> = {}) => (
  <EventList
    ordinals={Uint32Array.from(FIXTURE.events, (_, ordinal) => ordinal)}
    index={indexDataset(FIXTURE)}
    selected={null}
    grouping="month"
    pageHref={null}
    eventHref={(id) => `?event=${id}`}
    {...props}
  />
);

it('holds every event once, grouped by month, with coarse dates and the undated told apart', () => {
  const container = render(list());
  const ids = [...container.querySelectorAll('li')].map((li) => li.getAttribute('data-event-id'));
  expect(new Set(ids)).toEqual(new Set(FIXTURE.events.map(({ id }) => id)));
  expect(ids).toHaveLength(FIXTURE.events.length);
  expect([...container.querySelectorAll('h3')].map((h) => h.firstChild?.textContent)).toEqual([
    'December 2024',
    'December 2025',
    '2026, month not known',
    'January 2026',
    '2026–2030',
    'Not dated',
  ]);
});

it('names in a row who took part, not who is only mentioned', () => {
  const row = render(list()).querySelector('[data-event-id="army-conference"]');
  expect(row?.textContent).toContain('Lương Cường · Ministry of National Defence');
  expect(row?.textContent).not.toContain('Tô Lâm');
});

it('marks the selected row and takes over a plain click only', () => {
  const onSelect = vi.fn();
  const container = render(list({ selected: 'modern-army', onSelect }));
  expect(container.querySelector('[aria-current]')?.getAttribute('href')).toBe(
    '?event=modern-army',
  );
  const link = container.querySelector<HTMLElement>('[data-event-id="plenum-8"] a');
  if (!link) throw new Error('every row is a link');
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
  expect(onSelect).not.toHaveBeenCalled();
  click(link);
  expect(onSelect).toHaveBeenCalledWith('plenum-8');
});

it('the arrow keys go from row to row across the groups, Home and End to the ends', () => {
  const rows = [...render(list()).querySelectorAll<HTMLElement>('li > a')];
  rows[0]?.focus();
  for (let i = 1; i < rows.length; i += 1) {
    if (document.activeElement) press(document.activeElement, 'ArrowDown');
    expect(document.activeElement).toBe(rows[i]);
  }
  press(document.activeElement ?? document.body, 'ArrowUp');
  expect(document.activeElement).toBe(rows.at(-2));
  press(document.activeElement ?? document.body, 'Home');
  expect(document.activeElement).toBe(rows[0]);
  press(document.activeElement ?? document.body, 'End');
  expect(document.activeElement).toBe(rows.at(-1));
});

it('a name in a row is a button that says what it does, which arrows reach and Tab passes by', () => {
  const onFilterName = vi.fn();
  const row = render(list({ onFilterName })).querySelector('[data-event-id="army-conference"]');
  const names = [...(row?.querySelectorAll('button') ?? [])];
  expect(names.map((name) => name.getAttribute('aria-label'))).toEqual([
    'Show only events with Lương Cường',
    'Show only events with Ministry of National Defence',
    'Show only events with Central Military Commission',
  ]);
  expect(names.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1]);
  const link = row?.querySelector('a');
  link?.focus();
  for (const name of names) {
    press(document.activeElement ?? document.body, 'ArrowRight');
    expect(document.activeElement).toBe(name);
  }
  names.at(-1)?.click();
  expect(onFilterName).toHaveBeenCalledWith('institutions', 'military-commission');
  press(document.activeElement ?? document.body, 'ArrowRight');
  expect(document.activeElement).toBe(names.at(-1));
  for (const stop of [names[1], names[0], link]) {
    press(document.activeElement ?? document.body, 'ArrowLeft');
    expect(document.activeElement).toBe(stop);
  }
  names[0]?.focus();
  press(document.activeElement ?? document.body, 'ArrowDown');
  expect(document.activeElement?.closest('li')).toBe(row?.nextElementSibling ?? null);
  expect(document.activeElement?.tagName).toBe('A');
});

it('without anything to filter, names are words', () => {
  expect(render(list()).querySelectorAll('button')).toHaveLength(0);
});
