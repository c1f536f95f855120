'use client';

import { useState } from 'react';

import { fileName } from '@/components/export/file-name';
import { BRIEFING } from '@/components/i18n/briefing';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { saveFile } from '@/components/ui/save-file';
import { inLang } from '@/data/briefing/script-text';
import type { DatasetIndex } from '@/data/dataset-index';

import { useScript } from './use-script';

type Making =
  | { readonly kind: 'idle' | 'working' | 'failed' }
  | { readonly kind: 'saved'; readonly name: string };

/** Saves the script as PowerPoint: a slide for each scene, then the sources. */
export function ScriptSlides({
  wholeIndex,
}: {
  /** The dataset with all that reports add to it, whatever the view shows of them. */
  readonly wholeIndex: () => Promise<DatasetIndex>;
}) {
  const t = useWords(BRIEFING);
  const lang = useLocale();
  const { value: script } = useScript();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const make = async () => {
    setMaking({ kind: 'working' });
    try {
      const { scriptFile } = await import('@/components/pptx/deck-of');
      const blob = await scriptFile({ script, lang, index: await wholeIndex() });
      const title = new URLSearchParams({ title: inLang(script.title, lang).text });
      const name = fileName(script.asOf, title.toString(), 'pptx');
      saveFile(blob, name);
      setMaking({ kind: 'saved', name });
    } catch {
      setMaking({ kind: 'failed' });
    }
  };
  return (
    <>
      <Button
        variant="outlined"
        disabled={making.kind === 'working' || script.scenes.length === 0}
        onClick={() => void make()}
      >
        {t.slides}
      </Button>
      <p role="status" className="w-full text-13 break-words text-ink-2 empty:hidden">
        {making.kind === 'working' && t.makingSlides}
        {making.kind === 'failed' && t.slidesFailed}
        {making.kind === 'saved' && t.slidesSaved(making.name)}
      </p>
    </>
  );
}
