'use client';

import { useEffect, useRef, useState } from 'react';

import { saveFile } from '@/components/ui/save-file';

import type { ExportContext, ExportNote, ExportSection } from './export-context';
import { fileName } from './file-name';
import { FILE_FORMATS, type Format } from './formats';
import { writeFile } from './write-file';

export interface ExportSource {
  readonly context: () => ExportContext;
  /** The events of the view, in its order. */
  readonly sections: (signal: AbortSignal) => Promise<readonly ExportSection[]>;
  /** That of an address which holds the filter and nothing else. */
  readonly filterQuery: string;
}

export type ExportState =
  | { readonly kind: 'idle' }
  /** `share`: 0 to 1 */
  | { readonly kind: 'writing'; readonly share: number }
  | { readonly kind: 'done'; readonly name: string; readonly note: ExportNote }
  | { readonly kind: 'failed' };

/** Between two reports of progress, in ms. */
const PROGRESS_MS = 100;

/** Writes the view as a file and hands it to the browser; leaving ends what is not done. */
export function useExport({ context, sections, filterQuery }: ExportSource) {
  const [state, setState] = useState<ExportState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const cancel = () => {
    running.current?.abort();
    setState({ kind: 'idle' });
  };
  const start = async (format: Format) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const file = FILE_FORMATS[format];
    const told = context();
    let last = performance.now();
    const onProgress = (share: number) => {
      const now = performance.now();
      if (now - last < PROGRESS_MS || own.signal.aborted) return;
      last = now;
      setState({ kind: 'writing', share });
    };
    setState({ kind: 'writing', share: 0 });
    try {
      const listed = await sections(own.signal);
      const { blob, note } = await writeFile(file, told, listed, own.signal, onProgress);
      own.signal.throwIfAborted();
      const name = fileName(told.asOf, filterQuery, file.extension);
      saveFile(blob, name);
      setState({ kind: 'done', name, note });
    } catch {
      // Memory ran out, or the reader stopped it.
      if (!own.signal.aborted) setState({ kind: 'failed' });
    }
  };
  return { state, start, cancel };
}
