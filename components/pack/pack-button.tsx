'use client';

import { PACK } from '@/components/i18n/pack';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import type { Script } from '@/data/briefing/script-schema';
import type { DatasetIndex } from '@/data/dataset-index';
import type { CalendarDay } from '@/data/time';

import { usePack } from './use-pack';

const BYTES_PER_MB = 1_000_000;

/** Makes one file of everything that is looked at. */
export function PackButton({
  wholeIndex,
  today,
  view,
  script,
}: {
  /** With what reports add, also while the view leaves them out: it can be asked to in the pack, too. */
  readonly wholeIndex: () => Promise<DatasetIndex>;
  readonly today: CalendarDay;
  /** As the query of an address. */
  readonly view: string;
  readonly script: () => Promise<Script>;
}) {
  const t = useWords(PACK);
  const locale = useLocale();
  const { state, start } = usePack(async () => {
    const [index, own] = await Promise.all([wholeIndex(), script()]);
    return { index, view, script: own };
  }, today);
  const megabytes = (bytes: number) =>
    (bytes / BYTES_PER_MB).toLocaleString(locale, { maximumFractionDigits: 1 });
  return (
    <div className="mt-2 border-t border-line pt-2">
      <button
        type="button"
        disabled={state.kind === 'making'}
        onClick={() => void start()}
        className="-mx-2 block w-[calc(100%+1rem)] rounded-md px-2 py-1.5 text-left transition-colors duration-150 hover:bg-sunken disabled:pointer-events-none disabled:opacity-40"
      >
        <span className="block text-13 font-medium text-ink">{t.make}</span>
        <span className="block text-12 text-ink-3">{t.help}</span>
      </button>
      <p role="status" className="text-13 break-words text-ink-2">
        {state.kind === 'making' && t.making}
        {state.kind === 'failed' && t.failed}
        {state.kind === 'made' && t.made(state.name, megabytes(state.size))}
      </p>
    </div>
  );
}
