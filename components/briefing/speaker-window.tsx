'use client';

import { useEffect } from 'react';

import { BRIEFING } from '@/components/i18n/briefing';
import { LocaleContext } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { useViewState } from '@/components/view/use-view-state';
import { parseViewState } from '@/components/view/view-url';
import { inLang } from '@/data/briefing/script-text';
import type { Dataset } from '@/data/schema';

import { MarkingLabel } from './marking-label';
import { SceneLacks } from './scene-lacks';
import { SceneMiniature } from './scene-miniature';
import { SpeakerClock } from './speaker-clock';
import { SpeakerWaits } from './speaker-waits';
import { useSpeakerLink } from './use-speaker-link';
import { useStageDataset } from './use-stage-dataset';

/** Keys that mean something in this window itself. */
const OWN = new Set(['Tab', 'Escape', 'f', 's', '?', 'Shift']);

/** What only the speaker sees: this scene, the next, notes and time. Both windows lead. */
export function SpeakerWindow({ dataset }: { readonly dataset: Dataset }) {
  const { stage, isThere, send } = useSpeakerLink();
  const own = useViewState().state.lang;
  const lang = stage?.lang ?? own;
  const t = BRIEFING[lang];
  const next = stage?.script.scenes[stage.number];
  const external = next ? parseViewState(next.view).state.external : true;
  const index = useStageDataset(dataset, stage?.source ?? null, external);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = t.speaker;
  }, [lang, t]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || OWN.has(event.key)) return;
      if (/^(Enter| )$/.test(event.key) && event.target instanceof HTMLButtonElement) return;
      event.preventDefault();
      send(event.key);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [send]);

  if (!stage || !isThere) {
    return <SpeakerWaits lang={lang} />;
  }
  const { script, number, isOnScript, blank } = stage;
  const scene = script.scenes[number - 1];
  const caption = scene && inLang(scene.caption, lang);
  const notes = scene && inLang(scene.notes, lang);
  const nextCaption = next && inLang(next.caption, lang);
  return (
    <LocaleContext value={lang}>
      <div className="with-scripts flex h-dvh flex-col gap-4 p-5">
        <header className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <SpeakerClock script={script} startedMs={stage.startedMs} />
          <MarkingLabel marking={script.marking} />
        </header>
        <main className="grid min-h-0 flex-1 grid-cols-2 gap-6 border-t border-line pt-4 max-sm:grid-cols-1 max-sm:overflow-y-auto">
          <section className="flex min-h-0 flex-col gap-3 overflow-y-auto" aria-label={t.now}>
            <h1 className="text-13 text-ink-2">{t.sceneNow(number, script.scenes.length)}</h1>
            <p lang={caption?.lang} data-caption className="text-16 font-semibold text-balance">
              {caption?.text}
            </p>
            <SceneLacks words={stage.lacks} className="" />
            {(!isOnScript || blank) && (
              <p
                role="status"
                className="self-start rounded-md bg-match px-3 py-1 text-14 font-semibold text-ink"
              >
                {blank ? t.blank[blank] : t.offScript(number, script.scenes.length)}
              </p>
            )}
            <h2 className="text-13 text-ink-2">{t.notes}</h2>
            <p lang={notes?.lang} data-notes className="text-20 whitespace-pre-line">
              {notes?.text}
            </p>
          </section>
          <section className="flex min-h-0 flex-col gap-3" aria-label={t.nextScene}>
            <h2 className="text-13 text-ink-2">{t.nextScene}</h2>
            <p lang={nextCaption?.lang} className="text-14 font-semibold text-balance">
              {nextCaption ? nextCaption.text : t.theEnd}
            </p>
            {next && index && (
              <div className="aspect-video max-h-full overflow-hidden rounded-md border border-line max-sm:aspect-3/4">
                <SceneMiniature scene={next} index={index} asOf={script.asOf} />
              </div>
            )}
          </section>
        </main>
        <footer className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
          <Button variant="outlined" onClick={() => send('PageUp')}>
            <Icon name="left" />
            {t.previous}
          </Button>
          <Button variant="outlined" onClick={() => send('PageDown')}>
            {t.next}
            <Icon name="right" />
          </Button>
          <Button variant="outlined" disabled={isOnScript} onClick={() => send('Enter')}>
            {t.toScript}
          </Button>
          <Button aria-pressed={blank === 'black'} onClick={() => send('b')}>
            {t.black}
          </Button>
        </footer>
      </div>
    </LocaleContext>
  );
}
