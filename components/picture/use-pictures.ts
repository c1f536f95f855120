'use client';

import { useState } from 'react';

import { saveFile } from '@/components/ui/save-file';
import { useStoredFlag } from '@/components/view/use-stored-flag';

import { FORMAT_SHAPES, type PictureFormat } from './formats';
import { makeFile, type ViewRequest } from './make-file';

export type PictureState =
  | { readonly kind: 'idle' | 'working' | 'copied' | 'refused' | 'failed' }
  | { readonly kind: 'saved'; readonly name: string };

export interface PictureSource {
  readonly request: () => ViewRequest;
  readonly fileName: (extension: string) => string;
  /** The view as slides. */
  readonly slides: (request: ViewRequest) => Promise<Blob>;
}

/** Makes pictures and slides of the view, one at a time. */
export function usePictures({ request, fileName, slides }: PictureSource) {
  const [articleDates] = useStoredFlag('article-dates', false);
  const asked = (): ViewRequest => ({ ...request(), articleDates });
  const [state, setState] = useState<PictureState>({ kind: 'idle' });

  const save = async (extension: string, make: () => Promise<Blob>) => {
    setState({ kind: 'working' });
    try {
      const name = fileName(extension);
      saveFile(await make(), name);
      setState({ kind: 'saved', name });
    } catch {
      setState({ kind: 'failed' });
    }
  };
  const copy = async () => {
    setState({ kind: 'working' });
    try {
      // The promise itself is handed over: later, the press that allows it would be forgotten.
      const item = new ClipboardItem({ 'image/png': makeFile(asked(), 'png2') });
      await navigator.clipboard.write([item]);
      setState({ kind: 'copied' });
    } catch {
      setState({ kind: 'refused' });
    }
  };
  return {
    state,
    savePicture: (format: PictureFormat) =>
      save(FORMAT_SHAPES[format].extension, () => makeFile(asked(), format)),
    saveSlides: () => save('pptx', () => slides(asked())),
    copy,
  };
}
