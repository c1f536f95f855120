'use client';

import { useMemo, useState, type ReactNode } from 'react';

import type { Source } from '@/components/dataset/messages';
import { BRIEFING } from '@/components/i18n/briefing';
import { formatDay } from '@/components/i18n/format-date';
import { useLocale, useMessages, useWords } from '@/components/i18n/use-messages';
import { StageContext, type Stage } from '@/components/timeline/stage';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { KeyRows } from '@/components/ui/key-rows';
import { Zoomed } from '@/components/ui/zoom';
import { inLang } from '@/data/briefing/script-text';
import type { DatasetIndex } from '@/data/dataset-index';

import { BlankScreen } from './blank-screen';
import { MarkingLabel } from './marking-label';
import type { PresentAction } from './present-keys';
import { SceneBar } from './scene-bar';
import { SceneLacks } from './scene-lacks';
import { toggleFullScreen } from './toggle-full-screen';
import { usePresentKeys } from './use-present-keys';
import { useScenes } from './use-scenes';
import { useScript } from './use-script';
import { openSpeaker } from './speaker-link';
import { useStageLink } from './use-stage-link';
import { useSpotlight } from './use-spotlight';
import { useStageZoom } from './use-stage-zoom';
import { useSwipe } from './use-swipe';

const NONE: ReadonlySet<string> = new Set();

/** The live tool on a stage: a scene's view with its caption, large enough for a room. */
export function Presenter({
  index,
  scene,
  selected,
  source,
  onCloseDetails,
  onLanguage,
  onLeave,
  tools,
  children,
}: {
  readonly index: DatasetIndex;
  /** The number that the address names, from 1. */
  readonly scene: number;
  /** Id of the selected event. */
  readonly selected: string | null;
  /** Of the dataset; `null`: it came with the page. */
  readonly source: Source | null;
  readonly onCloseDetails: () => void;
  /** Goes on in the other language. */
  readonly onLanguage: () => void;
  readonly onLeave: () => void;
  /** What a question from the room may need: filters, search. */
  readonly tools: ReactNode;
  readonly children: ReactNode;
}) {
  const { app } = useMessages();
  const t = useWords(BRIEFING);
  const locale = useLocale();
  const zoom = useStageZoom();
  const { value: script } = useScript();
  const scenes = useScenes(index, script, scene, locale);
  const { number, current, isOnScript, lacks, highlighted, go } = scenes;
  const total = script.scenes.length;
  const [hasTools, setHasTools] = useState(false);
  const [hasHelp, setHasHelp] = useState(false);

  const act = (action: PresentAction) => {
    switch (action.kind) {
      case 'step':
        return go(number + action.by);
      case 'first':
        return go(1);
      case 'last':
        return go(total);
      case 'go':
        return go(action.scene);
      case 'back':
        return go(number);
      case 'close':
        return onCloseDetails();
      case 'leave':
        return onLeave();
      case 'full-screen':
        return toggleFullScreen();
      case 'speaker':
        return openSpeaker();
      case 'help':
        return setHasHelp(true);
    }
  };
  const keys = usePresentKeys({ isOnScript, isOpen: selected !== null }, act);
  useStageLink(
    { script, number, isOnScript, lacks, blank: keys.blank, lang: locale, source },
    keys.feed,
  );
  const standing = useMemo(
    () => new Set([...(highlighted ?? NONE), ...(selected === null ? [] : [selected])]),
    [highlighted, selected],
  );
  const held = useSpotlight(standing);
  const lit = held ?? (selected === null ? highlighted : null);
  const { asOf } = script;
  const stage = useMemo<Stage>(() => ({ lit, isBare: !hasTools, asOf }), [lit, hasTools, asOf]);
  const swipe = useSwipe((by) => go(number + by));
  const caption = current && inLang(current.caption, locale);
  const title = inLang(script.title, locale);

  return (
    // A browser that pans by itself, or goes back in its history, would take the swipe away.
    <div
      className="with-scripts fixed inset-0 touch-pan-y overflow-hidden overscroll-x-none bg-paper"
      {...swipe}
    >
      <Zoomed
        factor={zoom}
        className={`absolute inset-0 flex flex-col ${held ? '[--dimmed:0.12]' : ''}`}
      >
        <header className="flex items-center gap-x-3 px-4 pt-2 text-13 text-ink-2 max-sm:flex-wrap">
          <h1 lang={title.lang} className="min-w-0 truncate font-semibold max-sm:flex-1">
            {title.text}
          </h1>
          <p className="shrink-0 max-sm:order-last max-sm:w-full">
            {t.asOf(formatDay(script.asOf, locale))}
          </p>
          <MarkingLabel marking={script.marking} />
        </header>
        <p
          lang={caption?.lang}
          data-caption
          className="px-4 py-2 text-20 font-semibold text-balance"
        >
          {caption?.text ?? t.noScenes}
        </p>
        <SceneLacks words={lacks} className="-mt-1 px-4 pb-2" />
        {hasTools && <div className="border-t border-line">{tools}</div>}
        <StageContext value={stage}>
          <div className="flex min-h-0 flex-1 flex-col border-t border-line">{children}</div>
        </StageContext>
        <SceneBar
          number={number}
          total={total}
          digits={keys.digits}
          isOnScript={isOnScript || current === null}
          onStep={(by) => go(number + by)}
          onBack={() => go(number)}
          marking={<MarkingLabel marking={script.marking} />}
        >
          <Button aria-pressed={hasTools} onClick={() => setHasTools(!hasTools)}>
            {t.tools}
          </Button>
          {/* A phone has neither a second window nor more screen than it shows. */}
          <Button className="max-sm:hidden" onClick={openSpeaker}>
            {t.speaker}
          </Button>
          <Button onClick={() => keys.setBlank('black')}>{t.black}</Button>
          <Button
            aria-label={t.fullScreen}
            title={t.fullScreen}
            className="max-sm:hidden"
            onClick={toggleFullScreen}
          >
            <Icon name="fit" />
          </Button>
          <Button aria-label={t.keysTitle} title={t.keysTitle} onClick={() => setHasHelp(true)}>
            <Icon name="help" />
          </Button>
          <Button lang={locale === 'en' ? 'vi' : 'en'} onClick={onLanguage}>
            {app.otherLanguage}
          </Button>
          <Button onClick={onLeave}>
            <Icon name="close" />
            {t.leave}
          </Button>
        </SceneBar>
      </Zoomed>
      <p role="status" className="sr-only">
        {isOnScript || current === null
          ? t.said(number, total, caption?.text ?? '')
          : t.offScript(number, total)}
      </p>
      <Dialog open={hasHelp} onOpenChange={setHasHelp} title={t.keysTitle} closeLabel={app.close}>
        <KeyRows rows={t.keyRows} />
      </Dialog>
      {keys.blank && <BlankScreen blank={keys.blank} onEnd={() => keys.setBlank(null)} />}
    </div>
  );
}
