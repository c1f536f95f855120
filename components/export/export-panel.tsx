'use client';

import { EXPORT } from '@/components/i18n/export';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';

import { FORMATS } from './formats';
import { useExport, type ExportSource, type ExportState } from './use-export';

/** The files that can be made of the view, and how far the one at hand is. */
export function ExportPanel(source: ExportSource) {
  const t = useWords(EXPORT);
  const { state, start, cancel } = useExport(source);
  return (
    <>
      <p className="mt-1 text-13 text-ink-2">{t.what}</p>
      <ul className="-mx-2 mt-2">
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              disabled={state.kind === 'writing'}
              onClick={() => void start(format)}
              className="block w-full rounded-md px-2 py-1.5 text-left transition-colors duration-150 hover:bg-sunken disabled:pointer-events-none disabled:opacity-40"
            >
              <span className="block text-13 font-medium text-ink">{t.formats[format]}</span>
              <span className="block text-12 text-ink-3">{t.formatHelp[format]}</span>
            </button>
          </li>
        ))}
      </ul>
      <Outcome state={state} onCancel={cancel} />
    </>
  );
}

function Outcome({
  state,
  onCancel,
}: {
  readonly state: ExportState;
  readonly onCancel: () => void;
}) {
  const t = useWords(EXPORT);
  const percent = state.kind === 'writing' ? Math.floor(state.share * 100) : 0;
  return (
    <>
      {state.kind === 'writing' && (
        <div className="mt-2 flex items-center gap-3 border-t border-line pt-3">
          <div
            role="progressbar"
            aria-label={t.writing}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={percent}
            className="h-1 flex-1 overflow-hidden rounded-full bg-sunken"
          >
            <div className="h-full bg-ink" style={{ width: `${percent}%` }} />
          </div>
          <Button variant="outlined" onClick={onCancel}>
            {t.cancel}
          </Button>
        </div>
      )}
      <div role="status" className="text-13 text-ink-2">
        {state.kind === 'failed' && <p className="mt-2">{t.failed}</p>}
        {state.kind === 'done' && (
          <div className="mt-2 border-t border-line pt-2">
            <p className="break-words">{t.done(state.name)}</p>
            {state.note.undated > 0 && <p>{t.undated(state.note.undated)}</p>}
            {state.note.added.named.length > 0 && (
              <p>{t.added(state.note.added.named, state.note.added.more)}</p>
            )}
          </div>
        )}
      </div>
    </>
  );
}
