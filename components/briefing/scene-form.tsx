'use client';

import { BRIEFING } from '@/components/i18n/briefing';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { BriefingScene } from '@/data/briefing/script-schema';
import type { DatasetIndex } from '@/data/dataset-index';
import { MAX_HIGHLIGHTED, MAX_SCRIPT_TEXT } from '@/data/read/limits';

import { withScene } from './edit-script';
import { toSceneView } from './present-address';
import { changeScript } from './script-store';
import { FIELD, TextField } from './text-field';

/** Everything of a scene that can be changed. */
export function SceneForm({
  scene,
  index,
  selected,
  isFirst,
  isLast,
  onMove,
  onDuplicate,
  onRemove,
  onPresent,
}: {
  readonly scene: BriefingScene;
  readonly index: DatasetIndex;
  readonly selected: string | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
  readonly onPresent: () => void;
}) {
  const t = useWords(BRIEFING);
  const locale = useLocale();
  const patch = (part: Partial<BriefingScene>) =>
    changeScript((script) => withScene(script, scene.id, part));
  const { highlight } = scene;
  const canLight =
    selected !== null && !highlight.includes(selected) && highlight.length < MAX_HIGHLIGHTED;
  return (
    <div className="flex flex-col gap-3 border-b border-line bg-surface p-3">
      <TextField
        label={t.caption}
        rows={3}
        most={MAX_SCRIPT_TEXT}
        value={scene.caption}
        onChange={(caption) => patch({ caption })}
      />
      <TextField
        label={t.notes}
        rows={5}
        most={MAX_SCRIPT_TEXT}
        value={scene.notes}
        onChange={(notes) => patch({ notes })}
      />
      <label className="flex items-center gap-2 text-12 font-semibold text-ink-2">
        {t.seconds}
        <input
          type="number"
          min={1}
          max={86_400}
          value={scene.seconds ?? ''}
          className={`${FIELD} max-w-24`}
          onChange={({ currentTarget: { value } }) => {
            const { seconds: _, ...rest } = scene;
            const seconds = Math.round(Number(value));
            const next = seconds >= 1 && seconds <= 86_400 ? { ...rest, seconds } : rest;
            changeScript((script) => ({
              ...script,
              scenes: script.scenes.map((other) => (other.id === scene.id ? next : other)),
            }));
          }}
        />
      </label>
      <div>
        <p className="text-12 font-semibold text-ink-2">{t.highlighted}</p>
        <ul className="mt-1 flex flex-col gap-1">
          {highlight.map((id) => (
            <li key={id} className="flex items-center gap-1 text-13">
              <span className="flex-1">{index.events.get(id)?.title[locale] ?? id}</span>
              <Button
                aria-label={t.unlight(index.events.get(id)?.title[locale] ?? id)}
                onClick={() => patch({ highlight: highlight.filter((other) => other !== id) })}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
        {canLight ? (
          <Button variant="outlined" onClick={() => patch({ highlight: [...highlight, selected] })}>
            {t.light}
          </Button>
        ) : (
          <p className="text-12 text-ink-3">{t.lightHint}</p>
        )}
      </div>
      <div className="flex flex-wrap gap-1">
        <Button
          variant="outlined"
          onClick={() => patch({ view: toSceneView(window.location.search) })}
        >
          {t.takeView}
        </Button>
        <Button aria-label={t.up} title={t.up} disabled={isFirst} onClick={() => onMove(-1)}>
          <Icon name="up" />
        </Button>
        <Button aria-label={t.down} title={t.down} disabled={isLast} onClick={() => onMove(1)}>
          <Icon name="down" />
        </Button>
        <Button onClick={onDuplicate}>{t.duplicate}</Button>
        <Button onClick={onRemove}>{t.remove}</Button>
        <Button onClick={onPresent}>{t.presentHere}</Button>
      </div>
    </div>
  );
}
