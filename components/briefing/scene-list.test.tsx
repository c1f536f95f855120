// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { click, find, render, unmount } from '@/components/ui/render.test-helper';
import { knownIds } from '@/components/view/known-ids';
import { indexDataset } from '@/data/dataset-index';
import { FIXTURE } from '@/data/fixture';

import { emptyScript, withView } from './edit-script';
import { SceneList } from './scene-list';
import { BUILT_IN_SCRIPTS, readScript, replaceScript } from './script-store';
import { ScriptChoice } from './script-choice';
import { useScript } from './use-script';

const INDEX = indexDataset(FIXTURE);
const noop = () => undefined;

beforeEach(() => {
  const views = ['?kind=meeting', '?kind=congress', '?kind=task'];
  replaceScript(views.reduce(withView, emptyScript('2026-02-01')));
});
afterEach(() => {
  unmount();
  replaceScript(null);
});

function List() {
  return (
    <SceneList
      scenes={useScript().value.scenes}
      known={knownIds(INDEX)}
      index={INDEX}
      opened={null}
      selected={null}
      onOpen={noop}
      onShow={noop}
      onDuplicate={noop}
      onRemove={noop}
      onPresent={noop}
    />
  );
}

const views = () => readScript().value.scenes.map(({ view }) => view);
const fire = (node: Element, event: Event) => act(() => void node.dispatchEvent(event));
const drag = (type: string) => new Event(type, { bubbles: true, cancelable: true });

it('moves a scene to where it is dragged, and only while it is dragged', () => {
  const rows = [...render(<List />).querySelectorAll('li')];
  const grip = rows[0]!.querySelector('[draggable=true]')!;
  fire(rows[2]!, drag('dragover'));
  expect(views()).toEqual(['?kind=meeting', '?kind=congress', '?kind=task']);
  fire(grip, drag('dragstart'));
  fire(rows[2]!, drag('dragover'));
  expect(views()).toEqual(['?kind=congress', '?kind=task', '?kind=meeting']);
  fire(grip, drag('dragend'));
  fire(document.querySelectorAll('li')[0]!, drag('dragover'));
  expect(views()).toEqual(['?kind=congress', '?kind=task', '?kind=meeting']);
});

it('moves a scene by Alt and an arrow key, says where it is then, and not beyond the ends', () => {
  const list = render(<List />);
  const press = (at: number, key: string) =>
    fire(
      list.querySelectorAll('[data-scene]')[at]!,
      new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }),
    );
  press(2, 'ArrowUp');
  expect(views()).toEqual(['?kind=meeting', '?kind=task', '?kind=congress']);
  expect(list.querySelector('[role=status]')?.textContent).toBe('Moved to place 2 of 3');
  press(0, 'ArrowUp');
  press(2, 'ArrowDown');
  expect(views()).toEqual(['?kind=meeting', '?kind=task', '?kind=congress']);
});

it('takes a built-in script again, by its title where there are several', () => {
  const replace = (_: string, run: () => void) => run();
  const [own] = BUILT_IN_SCRIPTS;
  const other = { ...own!, title: { en: 'The other', vi: 'Kịch bản khác' } };
  click(
    find(
      render(<ScriptChoice scripts={[own!]} onReplace={replace} />),
      'button',
      'Built-in script',
    ),
  );
  expect(readScript().isOwn).toBe(false);
  const several = render(<ScriptChoice scripts={[own!, other]} onReplace={replace} />);
  click(find(several, 'button', 'The other'));
  expect(readScript().value.title.en).toBe('The other');
  click(find(several, 'button', own!.title.en));
  expect(readScript().isOwn).toBe(false);
});
