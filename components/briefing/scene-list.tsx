'use client';

import { useState } from 'react';

import { BRIEFING } from '@/components/i18n/briefing';
import { useWords } from '@/components/i18n/use-messages';
import type { KnownIds } from '@/components/view/view-url';
import type { BriefingScene } from '@/data/briefing/script-schema';
import type { DatasetIndex } from '@/data/dataset-index';

import { withMoved } from './edit-script';
import { SceneForm } from './scene-form';
import { SceneRow } from './scene-row';
import { changeScript } from './script-store';

/** The scenes in order; the opened one with its form. */
export function SceneList({
  scenes,
  known,
  index,
  opened,
  selected,
  onOpen,
  onShow,
  onDuplicate,
  onRemove,
  onPresent,
}: {
  readonly scenes: readonly BriefingScene[];
  readonly known: KnownIds;
  readonly index: DatasetIndex;
  readonly opened: string | null;
  readonly selected: string | null;
  readonly onOpen: (id: string | null) => void;
  readonly onShow: (scene: BriefingScene) => void;
  readonly onDuplicate: (scene: BriefingScene, at: number) => void;
  readonly onRemove: (scene: BriefingScene, at: number) => void;
  readonly onPresent: (scene: number) => void;
}) {
  const t = useWords(BRIEFING);
  const [dragged, setDragged] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const move = (id: string, to: number) => {
    if (to < 0 || to >= scenes.length) return;
    changeScript((script) => withMoved(script, id, to));
    setSaid(t.moved(to + 1, scenes.length));
  };
  return (
    <>
      <ol className="border-t border-line">
        {scenes.map((scene, at) => (
          <li
            key={scene.id}
            className={dragged === scene.id ? 'opacity-60' : undefined}
            onDragOver={(event) => {
              if (dragged === null) return;
              event.preventDefault();
              if (dragged !== scene.id) move(dragged, at);
            }}
          >
            <SceneRow
              scene={scene}
              number={at + 1}
              known={known}
              isOpen={opened === scene.id}
              onShow={() => (opened === scene.id ? onOpen(null) : onShow(scene))}
              onMove={(by) => move(scene.id, at + by)}
              onDrag={(isDragged) => setDragged(isDragged ? scene.id : null)}
            />
            {opened === scene.id && (
              <SceneForm
                scene={scene}
                index={index}
                selected={selected}
                isFirst={at === 0}
                isLast={at === scenes.length - 1}
                onMove={(by) => move(scene.id, at + by)}
                onDuplicate={() => onDuplicate(scene, at)}
                onRemove={() => onRemove(scene, at)}
                onPresent={() => onPresent(at + 1)}
              />
            )}
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
    </>
  );
}
