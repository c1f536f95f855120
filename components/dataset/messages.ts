/** What the page and the worker that reads a dataset say to one another. */
import { visible } from '@/data/hidden-characters';
import type { PackedDataset } from '@/data/read/packed-dataset';
import type { Problems } from '@/data/read/problem-log';
import type { ReadFailure } from '@/data/read/read-error';
import type { SoundPart } from '@/data/read/sound-part';
import type { DatasetHeader } from '@/data/registry';

/** Where a dataset comes from, other than with the page. */
export type Source =
  | {
      readonly kind: 'file';
      readonly file: File;
      /** Page time in ms: the same file may be opened again, after a change. */
      readonly openedAt: number;
    }
  /** An address on the page's own origin, absolute. */
  | { readonly kind: 'address'; readonly path: string; readonly href: string };

/** Tells one source from another, also the same file opened again. */
export function keyOf(source: Source): string {
  return source.kind === 'file' ? `file ${source.openedAt}` : `address ${source.path}`;
}

/** What a reader calls it. */
export function nameOf(source: Source): string {
  return visible(source.kind === 'file' ? source.file.name : source.path);
}

export interface ReadRequest {
  readonly source: Source;
  /** False: without what reports from outside the articles add. */
  readonly external: boolean;
}

/** Why nothing could be read; `status`: of the answer, where there was one. */
export type SourceFailure =
  | { readonly reason: ReadFailure | SourceReason }
  | { readonly reason: 'not-found'; readonly status: number };

type SourceReason = 'unreadable' | 'unreachable' | 'directory' | 'several';

/** What is wrong with a source: all of it, or what stands in it. */
export type Refusal =
  | { readonly kind: 'failure'; readonly failure: SourceFailure }
  | { readonly kind: 'problems'; readonly problems: Problems };

export interface ReadingProgress {
  readonly bytes: number;
  /** `null` where the source does not tell. */
  readonly total: number | null;
  readonly events: number;
}

/** What a worker that reads a dataset says to one that helps it. */
export type HelpRequest =
  | { readonly kind: 'begin'; readonly header: DatasetHeader }
  | { readonly kind: 'block'; readonly bytes: Uint8Array<ArrayBuffer> };

export type HelpAnswer =
  { readonly kind: 'ready' } | { readonly kind: 'read'; readonly part: SoundPart | null };

export type WorkerMessage =
  | ({ readonly kind: 'progress' } & ReadingProgress)
  | { readonly kind: 'dataset'; readonly dataset: PackedDataset }
  | Refusal;
