// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { click, find, render, type, unmount } from '@/components/ui/render.test-helper';
import { DEFAULT_VIEW, type ViewState } from '@/components/view/view-state';
import { parseViewState, serializeViewState } from '@/components/view/view-url';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';

import SavedViews from './saved-views';
import { KEPT_VIEWS } from './view-store';

const INDEX = indexDataset(FIXTURE);
const onClose = vi.fn();

function show(search = '', file: string | null = null, leaveFile = () => undefined) {
  const { state } = parseViewState(search);
  return render(
    <SavedViews
      shown={{
        index: INDEX,
        state,
        file,
        href: (patch) =>
          serializeViewState({ ...state, ...patch, filter: merged(state, patch) }) || '?',
        filterWords: ({ kinds }) => kinds,
        leaveFile,
      }}
      onClose={onClose}
    />,
  );
}
const merged = ({ filter }: ViewState, patch: { filter?: Partial<ViewState['filter']> }) => ({
  ...filter,
  ...patch.filter,
});

const links = (panel: ParentNode) => [...panel.querySelectorAll('li a')];
const names = (panel: ParentNode) => [...panel.querySelectorAll('bdi')].map((n) => n.textContent);

function field(panel: ParentNode, at = 0): HTMLInputElement {
  const found = panel.querySelectorAll<HTMLInputElement>('input:not([type=file])')[at];
  if (!found) throw new Error(`there is no field ${at}`);
  return found;
}

async function take(panel: ParentNode, value: unknown) {
  const input = panel.querySelector('input[type=file]');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  Object.defineProperty(input, 'files', {
    value: [new File([text], 'a.json')],
    configurable: true,
  });
  await act(async () => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done, 20));
  });
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  act(() => KEPT_VIEWS.replace(null));
  window.history.replaceState(null, '', '/');
});
afterEach(() => {
  unmount();
  vi.unstubAllGlobals();
  onClose.mockReset();
});

it('proposes the view’s words as its name, and links to all of it once it is saved', () => {
  const panel = show('?kind=task&view=list&compare=seen');
  expect(document.activeElement).toBe(field(panel));
  const words = 'task · List · since the last look';
  expect(field(panel).value).toBe(words);
  click(find(panel, 'button', 'Save'));
  expect(names(panel)).toEqual([words]);
  expect(links(panel)[0]?.getAttribute('href')).toBe('?kind=task&view=list&compare=seen');
  expect(links(panel)[0]?.getAttribute('aria-current')).toBe('true');
  click(find(panel, 'button', 'Undo'));
  expect(names(panel)).toEqual([]);
});

it('replaces the view of the same name, and gives it back', () => {
  KEPT_VIEWS.replace({ version: 1, views: [{ name: 'mine', view: '?lanes=kind' }] });
  const panel = show('?kind=task');
  type(field(panel), ' mine ');
  click(find(panel, 'button', 'Replace'));
  expect(links(panel)[0]?.getAttribute('href')).toBe('?kind=task');
  click(find(panel, 'button', 'Undo'));
  expect(links(panel)[0]?.getAttribute('href')).toBe('?lanes=kind');
});

it('renames and deletes, and leaves the keyboard where it can go on', () => {
  KEPT_VIEWS.replace({
    version: 1,
    views: [
      { name: 'a', view: '' },
      { name: 'b', view: '?lanes=kind' },
    ],
  });
  const panel = show();
  click(find(panel, 'button', 'Change “b”'));
  type(field(panel, 1), 'a');
  expect(panel.textContent).toContain('Another view has this name.');
  expect(find(panel, 'button', 'Rename').hasAttribute('disabled')).toBe(true);
  type(field(panel, 1), 'c');
  click(find(panel, 'button', 'Rename'));
  expect(names(panel)).toEqual(['a', 'c']);
  expect(document.activeElement).toBe(links(panel)[1]);
  click(find(panel, 'button', 'Change “a”'));
  click(find(panel, 'button', 'Delete'));
  expect(names(panel)).toEqual(['c']);
  expect(document.activeElement?.textContent).toBe('Undo');
  click(find(panel, 'button', 'Undo'));
  expect(names(panel)).toEqual(['a', 'c']);
});

it('takes a file in, and of a broken one tells the first problems and counts all', async () => {
  const panel = show();
  const broken = Array.from({ length: 25 }, () => ({ name: 1, view: '' }));
  await take(panel, { version: 1, views: broken });
  expect(panel.textContent).toContain('25 problems, of which these are the first 20');
  expect(panel.querySelectorAll('[role=alert] li')).toHaveLength(20);
  expect(names(panel)).toEqual([]);
  const good = { version: 1, views: [{ name: 'a', view: '?kind=task' }] };
  await take(panel, good);
  expect(panel.textContent).toContain('1 view added.');
  expect(panel.querySelector('[role=alert]')).toBe(null);
  await take(panel, good);
  expect(panel.textContent).toContain('Nothing new in this file. 1 view already here.');
  expect(names(panel)).toEqual(['a']);
});

it('tells what of a view is not here, and keeps it in the link to be told again', () => {
  const view = '?leader=nobody&colour=red';
  KEPT_VIEWS.replace({ version: 1, views: [{ name: 'foreign', view }] });
  const panel = show();
  expect(panel.textContent).toContain('Not in this dataset: leader=nobody, colour=red');
  expect(links(panel)[0]?.getAttribute('href')).toBe(view);
});

it('knows whose dataset a view is of, and leaves a file for the built-in one', () => {
  KEPT_VIEWS.replace({
    version: 1,
    views: [
      { name: 'file', view: '', file: 'far.json' },
      { name: 'address', view: '?data=/other.json' },
      { name: 'built-in', view: '?kind=task' },
    ],
  });
  const leaveFile = vi.fn();
  const panel = show('', 'near.json', leaveFile);
  const texts = links(panel).map(({ textContent }) => textContent);
  expect(texts[0]).toContain('Of the file far.json, which is not open');
  expect(texts[1]).toContain('Of the dataset /other.json');
  expect(texts[2]).toContain('Of the site’s own dataset');
  act(() => links(panel)[2]?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  expect(leaveFile).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
  expect(window.location.search).toBe('?kind=task');
  type(field(panel), 'of this file');
  click(find(panel, 'button', 'Save'));
  expect(KEPT_VIEWS.read().value.views[0]).toEqual({
    name: 'of this file',
    view: serializeViewState(DEFAULT_VIEW),
    file: 'near.json',
  });
});

it('says when the browser has no room, and when what is kept is of a newer format', () => {
  const text = '{"version":2,"boards":[]}';
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  let panel = show();
  click(find(panel, 'button', 'Save'));
  expect(names(panel)).toEqual(['Everything']);
  expect(panel.querySelector('[role=alert]')?.textContent).toContain('storage is full');
  unmount();
  vi.unstubAllGlobals();
  vi.stubGlobal('matchMedia', () => ({ matches: true }));

  act(() => KEPT_VIEWS.replace(null));
  window.localStorage.setItem('briefline:views', text);
  panel = show();
  expect(panel.querySelector('[role=alert]')?.textContent).toContain('format 2');
  click(find(panel, 'button', 'Save'));
  expect(window.localStorage.getItem('briefline:views')).toBe(text);
  click(find(panel, 'button', 'Begin anew'));
  expect(names(panel)).toEqual(['Everything']);
  expect(panel.querySelector('[role=alert]')).toBe(null);
  click(find(panel, 'button', 'Undo'));
  expect(window.localStorage.getItem('briefline:views')).toBe(text);
});
