'use client';

import { useMemo } from 'react';

import { BRIEFING } from '@/components/i18n/briefing';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import { Icon } from '@/components/ui/icon';
import { lacksInWords } from '@/components/view/scene-check';
import type { KnownIds } from '@/components/view/view-url';
import type { BriefingScene } from '@/data/briefing/script-schema';
import { inLang } from '@/data/briefing/script-text';

import { SceneLacks } from './scene-lacks';

/** A scene by its caption. Alt and an arrow key, or a drag, moves it. */
export function SceneRow({
  scene,
  number,
  known,
  isOpen,
  onShow,
  onMove,
  onDrag,
}: {
  readonly scene: BriefingScene;
  readonly number: number;
  readonly known: KnownIds;
  readonly isOpen: boolean;
  readonly onShow: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDrag: (isDragged: boolean) => void;
}) {
  const t = useWords(BRIEFING);
  const locale = useLocale();
  const { text, lang } = inLang(scene.caption, locale);
  const lacks = useMemo(() => lacksInWords(scene, known, locale), [scene, known, locale]);
  return (
    <div className="flex items-stretch border-b border-line">
      <span
        draggable
        aria-hidden="true"
        className="flex w-6 cursor-grab items-center justify-center text-ink-3"
        onDragStart={() => onDrag(true)}
        onDragEnd={() => onDrag(false)}
      >
        <Icon name="grip" />
      </span>
      <button
        type="button"
        data-scene={scene.id}
        aria-expanded={isOpen}
        className="grid min-h-9 flex-1 grid-cols-[auto_1fr] content-start gap-x-2 py-2 pr-1 text-left text-13 hover:bg-sunken"
        onClick={onShow}
        onKeyDown={(event) => {
          const by = { ArrowUp: -1, ArrowDown: 1 } as const;
          if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
          event.preventDefault();
          onMove(by[event.key]);
        }}
      >
        <span className="min-w-5 font-semibold">{number}</span>
        <span lang={lang} className={text === '' ? 'text-ink-3' : undefined}>
          {text === '' ? t.noCaption : text}
        </span>
        <SceneLacks words={lacks} className="col-start-2 mt-1" />
      </button>
    </div>
  );
}
