'use client';

import { useState } from 'react';

import { BRIEFING } from '@/components/i18n/briefing';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { FileProblems } from '@/components/ui/file-problems';
import { saveJson } from '@/components/ui/save-file';
import { useToday } from '@/components/view/use-today';
import type { DatasetIndex } from '@/data/dataset-index';
import type { DatasetProblem } from '@/data/check-reference';
import { parseScript, serializeScript } from '@/data/briefing/parse-script';
import type { Script } from '@/data/briefing/script-schema';
import { readFile } from '@/data/read/parse-checked';

import { emptyScript } from './edit-script';
import { ScriptChoice } from './script-choice';
import { ScriptSlides } from './script-slides';
import { BUILT_IN_SCRIPTS, replaceScript } from './script-store';

/** The script as one file, out and in, and the ways to begin anew. */
export function ScriptFile({
  script,
  broken,
  wholeIndex,
  onReplace,
}: {
  readonly script: Script;
  /** What is kept but cannot be read. */
  readonly broken: string | null;
  /** The dataset with all that reports add to it. */
  readonly wholeIndex: () => Promise<DatasetIndex>;
  /** @param run puts another script in place of this one */
  readonly onReplace: (text: string, run: () => void) => void;
}) {
  const t = useWords(BRIEFING);
  const today = useToday();
  const [problems, setProblems] = useState<readonly DatasetProblem[]>([]);
  const read = async (file: File) => {
    const parsed = await readFile(file, parseScript);
    setProblems(parsed.ok ? [] : parsed.problems);
    if (parsed.ok) onReplace(t.imported, () => replaceScript(parsed.value));
  };
  return (
    <div className="flex flex-wrap gap-1">
      <Button
        variant="outlined"
        onClick={() => saveJson(broken ?? serializeScript(script), 'briefing.json')}
      >
        {t.exportScript}
      </Button>
      <FileButton label={t.importScript} onFile={(file) => void read(file)} />
      <ScriptSlides wholeIndex={wholeIndex} />
      <Button onClick={() => onReplace(t.begun, () => replaceScript(emptyScript(today)))}>
        {t.empty}
      </Button>
      <ScriptChoice scripts={BUILT_IN_SCRIPTS} onReplace={onReplace} />
      {problems.length > 0 && (
        <FileProblems title={t.refused(problems.length)} problems={problems} />
      )}
    </div>
  );
}
