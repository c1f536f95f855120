'use client';

import type { ReactNode } from 'react';

import { PAPER } from '@/components/i18n/paper';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { TLPS, tlpLabel } from '@/data/briefing/tlp';

import { SPLITS, SUBJECTS, type PaperOptions } from './paper-options';
import { PAPERS } from './paper-size';

/** What is printed, and the way to print it or to leave. */
export function PaperBar({
  options,
  status,
  isDrawn,
  onOptions,
  onBack,
}: {
  readonly options: PaperOptions;
  /** How far it is, in words. */
  readonly status: string;
  readonly isDrawn: boolean;
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
          <Choice
            label={t.tlpLabel}
            value={tlp ?? 'none'}
            values={[['none', t.noMarking], ...TLPS.map((own) => [own, tlpLabel(own)] as const)]}
            onChange={(value) => onOptions({ tlp: value === 'none' ? null : value })}
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
    </header>
  );
}

function Choice<T extends string>({
  label,
  value,
  values,
  onChange,
}: {
  readonly label: ReactNode;
  readonly value: T;
  readonly values: readonly (readonly [value: T, words: string])[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <label className="flex items-center gap-1.5 text-13 text-ink-2">
      {label}
      <select
        value={value}
        className="h-8 rounded-md border border-line-strong bg-paper px-1.5 text-13 text-ink"
        onChange={({ currentTarget }) => {
          const chosen = values.find(([own]) => own === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {values.map(([own, words]) => (
          <option key={own} value={own}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
