'use client';

import { PICTURE } from '@/components/i18n/picture';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { TlpChoice } from '@/components/ui/tlp-choice';
import type { Tlp } from '@/data/briefing/tlp';

import { PICTURE_FORMATS } from './formats';
import { usePictures, type PictureSource, type PictureState } from './use-pictures';

/** Saves or copies the view as a picture, and saves it as slides. */
export function PictureActions({
  tlp,
  onTlp,
  ...source
}: PictureSource & {
  /** The marking that they bear. */
  readonly tlp: Tlp | null;
  readonly onTlp: (tlp: Tlp | null) => void;
}) {
  const t = useWords(PICTURE);
  const { state, savePicture, saveSlides, copy } = usePictures(source);
  const isBusy = state.kind === 'working';
  return (
    <section className="mt-3 border-t border-line pt-3">
      <h3 className="text-12 font-semibold text-ink-3">{t.title}</h3>
      <div className="mt-2 flex flex-wrap gap-2">
        <div className="w-full">
          <TlpChoice label={t.marking} none={t.noMarking} tlp={tlp} onTlp={onTlp} />
        </div>
        {PICTURE_FORMATS.map((format) => (
          <Button
            key={format}
            variant="outlined"
            disabled={isBusy}
            onClick={() => void savePicture(format)}
          >
            {t.formats[format]}
          </Button>
        ))}
        <Button variant="outlined" disabled={isBusy} onClick={() => void copy()}>
          {t.copy}
        </Button>
        <Button variant="outlined" disabled={isBusy} onClick={() => void saveSlides()}>
          {t.pptx}
        </Button>
      </div>
      <p role="status" className="mt-2 text-13 break-words text-ink-2 empty:mt-0">
        <Outcome state={state} />
      </p>
    </section>
  );
}

function Outcome({ state }: { readonly state: PictureState }) {
  const t = useWords(PICTURE);
  switch (state.kind) {
    case 'idle':
      return null;
    case 'working':
      return t.working;
    case 'saved':
      return t.saved(state.name);
    case 'copied':
      return t.copied;
    case 'refused':
      return t.copyRefused;
    case 'failed':
      return t.failed;
  }
}
