'use client';

import { useRef } from 'react';

import { CHANGES } from '@/components/i18n/changes';
import { REFUSAL } from '@/components/i18n/refusal';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { FileProblems } from '@/components/ui/file-problems';

import type { OtherVersionHandle } from './use-other-version';

/** The way in for another version, and back from it. */
export function CompareFile({ version }: { readonly version: OtherVersionHandle }) {
  const t = useWords(CHANGES);
  const r = useWords(REFUSAL);
  const input = useRef<HTMLInputElement>(null);
  const { other, reading, refused, open, leave } = version;
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="compare-file"
        aria-label={t.compare}
        accept=".json,.jsonl,.ndjson,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) open(file);
          // So that the same file can be chosen again, after a change.
          currentTarget.value = '';
        }}
      />
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {t.compare}
      </Button>
      {other && <Button onClick={leave}>{t.backToSeen}</Button>}
      <p role="status" className="w-full text-13 text-ink-2 empty:hidden">
        {reading !== null && t.comparing(reading)}
        {refused !== null && t.refused(refused.name)}
        {refused?.refusal.kind === 'failure' && ` ${r.failures[refused.refusal.failure.reason]}`}
      </p>
      {refused?.refusal.kind === 'problems' && (
        <FileProblems
          title={r.problems(refused.refusal.problems.count)}
          problems={refused.refusal.problems.first}
        />
      )}
    </>
  );
}
