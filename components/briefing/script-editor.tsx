'use client';

import { useMemo, useRef, useState } from 'react';

import { BRIEFING } from '@/components/i18n/briefing';
import { PhraseWords } from '@/components/i18n/problems/phrase-words';
import { useMessages, useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { UndoBar, type Undo } from '@/components/ui/undo-bar';
import { writeAddress } from '@/components/view/address';
import { knownIds } from '@/components/view/known-ids';
import type { BriefingScene } from '@/data/briefing/script-schema';
import type { DatasetIndex } from '@/data/dataset-index';
import { MAX_SCENES } from '@/data/read/limits';

import { withCopy, withInserted, without, withView } from './edit-script';
import { sceneQuery, toSceneView } from './present-address';
import { SceneList } from './scene-list';
import { ScriptFile } from './script-file';
import { ScriptForm } from './script-form';
import { changeScript, putBackScript, readScript } from './script-store';
import { useScript } from './use-script';

/** The script beside the timeline, so that a scene is made from what is looked at. */
export function ScriptEditor({
  index,
  wholeIndex,
  selected,
  onPresent,
  onClose,
}: {
  readonly index: DatasetIndex;
  /** With all that reports add to it, whatever the view shows of them. */
  readonly wholeIndex: () => Promise<DatasetIndex>;
  /** Id of the selected event. */
  readonly selected: string | null;
  readonly onPresent: (scene: number) => void;
  readonly onClose: () => void;
}) {
  const t = useWords(BRIEFING);
  const { app } = useMessages();
  const { value: script, isKept, broken } = useScript();
  const known = useMemo(() => knownIds(index), [index]);
  const [opened, setOpened] = useState<string | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const editor = useRef<HTMLElement>(null);

  const add = () => {
    changeScript((before) => withView(before, toSceneView(window.location.search)));
    setOpened(readScript().value.scenes.at(-1)?.id ?? null);
  };
  const show = (scene: BriefingScene) => {
    setOpened(scene.id);
    const query = sceneQuery(scene.view, window.location.search, known);
    writeAddress(`${window.location.pathname}${query}`, 'push');
  };
  /** Whoever copies a scene goes on with the copy. */
  const duplicate = (scene: BriefingScene, at: number) => {
    changeScript((before) => withCopy(before, scene.id));
    const { scenes } = readScript().value;
    const copy = scenes[at + 1];
    if (!copy || scenes.length === script.scenes.length) return;
    setOpened(copy.id);
    // The button that had the focus goes with the form of the first.
    requestAnimationFrame(() =>
      editor.current?.querySelector<HTMLElement>(`[data-scene="${CSS.escape(copy.id)}"]`)?.focus(),
    );
  };
  const remove = (scene: BriefingScene, at: number) => {
    changeScript((before) => without(before, scene.id));
    setUndo({
      text: t.deleted(at + 1),
      run: () => changeScript((now) => withInserted(now, scene, at)),
    });
  };
  const replace = (text: string, run: () => void) => {
    const before = readScript();
    run();
    setOpened(null);
    setUndo({ text, run: () => putBackScript(before) });
  };

  return (
    <aside
      ref={editor}
      aria-label={app.scenes}
      className="flex w-104 max-w-full shrink-0 flex-col overflow-y-auto border-l border-line-strong bg-paper max-sm:absolute max-sm:inset-0 max-sm:z-30 max-sm:w-full print:hidden"
    >
      <div className="flex items-center gap-2 border-b border-line py-2 pr-2 pl-4">
        <h2 className="text-16 font-semibold">{app.scenes}</h2>
        <Button className="ml-auto" aria-label={t.closeEditor} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="flex flex-col gap-3 p-4">
        {broken && (
          <div role="alert" className="rounded-md border border-warn p-3 text-13">
            <p className="font-semibold">{t.broken}</p>
            <ul className="mt-1 list-disc pl-4 wrap-anywhere">
              {broken.problems.slice(0, 3).map(({ path, message }, i) => (
                <li key={i}>
                  {path} <PhraseWords phrase={message} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {!isKept && (
          <p role="alert" className="rounded-md border border-warn p-3 text-13">
            {t.notKept}
          </p>
        )}
        <div className="flex flex-wrap gap-2">
          <Button variant="outlined" disabled={script.scenes.length >= MAX_SCENES} onClick={add}>
            <Icon name="plus" />
            {t.addView}
          </Button>
          <Button
            variant="outlined"
            disabled={script.scenes.length === 0}
            onClick={() => onPresent(1)}
          >
            <Icon name="present" />
            {app.present}
          </Button>
        </div>
        <ScriptForm script={script} />
        {undo && <UndoBar undo={undo} label={t.undo} onDone={() => setUndo(null)} />}
        <SceneList
          scenes={script.scenes}
          known={known}
          index={index}
          opened={opened}
          selected={selected}
          onOpen={setOpened}
          onShow={show}
          onDuplicate={duplicate}
          onRemove={remove}
          onPresent={onPresent}
        />
        <ScriptFile
          script={script}
          broken={broken?.text ?? null}
          wholeIndex={wholeIndex}
          onReplace={replace}
        />
      </div>
    </aside>
  );
}
