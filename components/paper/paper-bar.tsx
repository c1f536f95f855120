'use client';

import { PAPER } from '@/components/i18n/paper';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { Icon } from '@/components/ui/icon';
import { TlpChoice } from '@/components/ui/tlp-choice';

import { SPLITS, SUBJECTS, type PaperOptions } from './paper-options';
import { PAPERS } from './paper-size';

/** What is printed, and the way to print it or to leave. */
export function PaperBar({
  options,
  status,
  isDrawn,
  warning,
  onOptions,
  onBack,
}: {
  readonly options: PaperOptions;
  /** How far it is, in words. */
  readonly status: string;
  readonly isDrawn: boolean;
  /** What its reader would not expect of it. */
  readonly warning: string | null;
  readonly onOptions: (patch: Partial<PaperOptions>) => void;
  readonly onBack: () => void;
}) {
  const t = useWords(PAPER);
  const { subject, split, paper, notes, tlp } = options;
  return (
    <header className="sticky top-0 left-0 z-10 flex w-full flex-wrap items-center gap-x-4 gap-y-2 border-b border-line-strong bg-paper px-4 py-2 print:hidden">
      <Button variant="outlined" onClick={onBack}>
        <Icon name="left" />
        {t.back}
      </Button>
      <h1 className="text-16 font-semibold">{t.title}</h1>
      <div
        role="group"
        aria-label={t.options}
        className="flex flex-wrap items-center gap-x-4 gap-y-2"
      >
        <Choice
          label={t.whatLabel}
          value={subject}
          values={SUBJECTS.map((value) => [value, t.what[value]])}
          // The other has its own usual split.
          onChange={(value) =>
            onOptions({ subject: value, split: value === 'script' ? 'none' : 'auto' })
          }
        />
        <Choice
          label={t.splitLabel}
          value={split}
          values={SPLITS.map((value) => [value, t.split[value]])}
          onChange={(value) => onOptions({ split: value })}
        />
        {subject === 'script' ? (
          <label className="flex items-center gap-1.5 text-13 text-ink-2">
            <input
              type="checkbox"
              checked={notes}
              className="size-4 accent-ink"
              onChange={(event) => onOptions({ notes: event.currentTarget.checked })}
            />
            {t.notes}
          </label>
        ) : (
          <TlpChoice
            label={t.tlpLabel}
            none={t.noMarking}
            tlp={tlp}
            onTlp={(own) => onOptions({ tlp: own })}
          />
        )}
        <Choice
          label={t.paperLabel}
          value={paper}
          values={PAPERS.map((value) => [value, t.papers[value]])}
          onChange={(value) => onOptions({ paper: value })}
        />
      </div>
      <p role="status" className="ml-auto text-13 text-ink-2">
        {status}
      </p>
      <Button
        variant="chosen"
        disabled={!isDrawn}
        title={t.printHelp}
        onClick={() => window.print()}
      >
        <Icon name="page" />
        {t.print}
      </Button>
      {warning !== null && (
        <p role="alert" className="w-full rounded-md border border-warn px-3 py-2 text-13">
          {warning}
        </p>
      )}
    </header>
  );
}
