'use client';

import { useMemo, useState } from 'react';

import { SAVED } from '@/components/i18n/saved';
import { useWords } from '@/components/i18n/use-messages';
import type { Undo } from '@/components/ui/undo-bar';
import { knownIds } from '@/components/view/known-ids';
import type { SavedView, SavedViews } from '@/data/saved/saved-schema';

import { withInserted, withMoved, withName, without, withView } from './edit-views';
import { isShown, toSaved } from './saved-link';
import type { Shown } from './shown';
import { ViewActions } from './view-actions';
import { ViewRow } from './view-row';
import { KEPT_VIEWS } from './view-store';

/** The saved views in order; one of them with what can be done with it. */
export function ViewList({
  saved: { views },
  shown,
  onShow,
  onUndo,
}: {
  readonly saved: SavedViews;
  readonly shown: Shown;
  readonly onShow: (view: SavedView) => void;
  /** @param isGone what was pressed is there no longer */
  readonly onUndo: (undo: Undo, isGone: boolean) => void;
}) {
  const t = useWords(SAVED);
  const { index } = shown;
  const known = useMemo(() => knownIds(index), [index]);
  const [opened, setOpened] = useState<string | null>(null);
  const [renamed, setRenamed] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  const move = (name: string, to: number) => {
    if (to < 0 || to >= views.length) return;
    KEPT_VIEWS.change((now) => withMoved(now, name, to));
    setSaid(t.moved(to + 1, views.length));
  };
  const remove = (view: SavedView, at: number) => {
    KEPT_VIEWS.change((now) => without(now, view.name));
    const bringBack = () => KEPT_VIEWS.change((now) => withInserted(now, view, at));
    onUndo({ text: t.removed(view.name), run: bringBack }, true);
  };
  const replace = (view: SavedView) => {
    KEPT_VIEWS.change((now) => withView(now, toSaved(view.name, shown)));
    const bringBack = () => KEPT_VIEWS.change((now) => withView(now, view));
    onUndo({ text: t.replaced(view.name), run: bringBack }, false);
  };
  return (
    <>
      <ul className="border-t border-line">
        {views.map((view, at) => {
          const isCurrent = isShown(view, shown);
          return (
            <ViewRow
              key={view.name}
              view={view}
              shown={shown}
              known={known}
              isCurrent={isCurrent}
              isOpen={opened === view.name}
              takesFocus={renamed === view.name}
              onShow={() => onShow(view)}
              onMove={(by) => move(view.name, at + by)}
              onOpen={() => setOpened(opened === view.name ? null : view.name)}
            >
              <ViewActions
                name={view.name}
                isFirst={at === 0}
                isLast={at === views.length - 1}
                isCurrent={isCurrent}
                isTaken={(name) => views.some((other) => other.name === name)}
                onRename={(name) => {
                  KEPT_VIEWS.change((now) => withName(now, view.name, name));
                  setOpened(null);
                  setRenamed(name);
                }}
                onReplace={() => replace(view)}
                onMove={(by) => move(view.name, at + by)}
                onRemove={() => remove(view, at)}
              />
            </ViewRow>
          );
        })}
      </ul>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
