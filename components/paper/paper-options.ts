/**
 * What is printed, in the address: `?print=view` or `?print=script`, and beside it, where they are
 * not the usual, `split=year`, `notes=1`, `paper=letter`, `tlp=amber`. `asof` is the view's own.
 */
import { PRINT_KEYS } from '@/components/view/address';
import { TLPS, type Tlp } from '@/data/briefing/tlp';

import { PAPERS, type Paper } from './paper-size';

export const SUBJECTS = ['view', 'script'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** From coarse to fine. */
export const UNITS = ['year', 'quarter', 'month'] as const;
export type Unit = (typeof UNITS)[number];

export const SPLITS = ['auto', ...UNITS, 'none'] as const;
export type Split = (typeof SPLITS)[number];

export interface PaperOptions {
  readonly subject: Subject;
  readonly split: Split;
  /** On sheets of their own. */
  readonly notes: boolean;
  readonly paper: Paper;
  /** Of a view; a script has its own. */
  readonly tlp: Tlp | null;
}

/** A script has its scenes: the timeline stands there once more only if it is asked for. */
const USUAL_SPLIT: { readonly [S in Subject]: Split } = { view: 'auto', script: 'none' };

/** Total: what is not understood is as usual. */
export function parsePaperOptions(search: string): PaperOptions {
  const params = new URLSearchParams(search);
  const one = <T extends string>(key: string, values: readonly T[]) =>
    values.find((value) => value === params.get(key));
  const subject = one('print', SUBJECTS) ?? 'view';
  return {
    subject,
    split: one('split', SPLITS) ?? USUAL_SPLIT[subject],
    notes: params.get('notes') === '1',
    paper: one('paper', PAPERS) ?? 'a4',
    tlp: TLPS.find((tlp) => tlpKey(tlp) === params.get('tlp')) ?? null,
  };
}

/** The same as the beginning of a query, without `?`. */
export function serializePaperOptions(options: PaperOptions): string {
  const { subject, split, notes, paper, tlp } = options;
  const values: { readonly [K in (typeof PRINT_KEYS)[number]]: string } = {
    print: subject,
    split: split === USUAL_SPLIT[subject] ? '' : split,
    notes: notes ? '1' : '',
    paper: paper === 'a4' ? '' : paper,
    tlp: tlp === null || subject === 'script' ? '' : tlpKey(tlp),
  };
  return PRINT_KEYS.flatMap((key) => (values[key] === '' ? [] : [`${key}=${values[key]}`])).join(
    '&',
  );
}

/** `amber-strict`: a plus would be a space. */
export function tlpKey(tlp: Tlp): string {
  return tlp.toLowerCase().replace('+', '-');
}
