'use client';

import { useRef, useState } from 'react';

import { BRIEFING } from '@/components/i18n/briefing';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { useToday } from '@/components/view/use-today';
import type { DatasetProblem } from '@/data/check-reference';
import { parseScript, serializeScript } from '@/data/briefing/parse-script';
import type { Script } from '@/data/briefing/script-schema';

import { emptyScript } from './edit-script';
import { replaceScript } from './script-store';

/** How many problems of a refused file are told. */
const TOLD = 8;
/** Far more than any script; reading more would only hold up the page. */
const MAX_BYTES = 16_000_000;

/** The script as one file, out and in, and the ways to begin anew. */
export function ScriptFile({
  script,
  broken,
  onReplace,
}: {
  readonly script: Script;
  /** What is kept but cannot be read. */
  readonly broken: string | null;
  /** @param run puts another script in place of this one */
  readonly onReplace: (text: string, run: () => void) => void;
}) {
  const t = useWords(BRIEFING);
  const today = useToday();
  const input = useRef<HTMLInputElement>(null);
  const [problems, setProblems] = useState<readonly DatasetProblem[]>([]);
  const read = async (file: File) => {
    const parsed = parseScript(file.size > MAX_BYTES ? '' : await file.text());
    setProblems(parsed.ok ? [] : parsed.problems);
    if (parsed.ok) onReplace(t.imported, () => replaceScript(parsed.script));
  };
  return (
    <div className="flex flex-wrap gap-1">
      <Button variant="outlined" onClick={() => save(broken ?? serializeScript(script))}>
        {t.exportScript}
      </Button>
      <Button variant="outlined" onClick={() => input.current?.click()}>
        {t.importScript}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t.importScript}
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void read(file);
          // So that the same file can be chosen again, after a change.
          currentTarget.value = '';
        }}
      />
      <Button onClick={() => onReplace(t.begun, () => replaceScript(emptyScript(today)))}>
        {t.empty}
      </Button>
      <Button onClick={() => onReplace(t.begun, () => replaceScript(null))}>{t.builtIn}</Button>
      {problems.length > 0 && (
        <div role="alert" className="mt-2 w-full rounded-md border border-warn p-3 text-13">
          <p className="font-semibold">{t.refused(problems.length)}</p>
          {/* Problems are told as the format is written: in English. */}
          <ol lang="en" className="mt-1 list-decimal pl-5 wrap-anywhere">
            {problems.slice(0, TOLD).map(({ path, message, fix }, i) => (
              <li key={i}>
                {path !== '' && <code className="font-semibold">{path} </code>}
                {message} <span className="text-ink-2">{`→ ${fix}`}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}

function save(text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = 'briefing.json';
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
