'use client';

import { useState } from 'react';

import { SAVED } from '@/components/i18n/saved';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { FileButton } from '@/components/ui/file-button';
import { FileProblems } from '@/components/ui/file-problems';
import { saveJson } from '@/components/ui/save-file';
import type { Undo } from '@/components/ui/undo-bar';
import type { DatasetProblem } from '@/data/check-reference';
import { MAX_PROBLEMS_SHOWN, MAX_VIEWS } from '@/data/read/limits';
import { readFile } from '@/data/read/parse-checked';
import { parseSaved, serializeSaved } from '@/data/saved/parse-saved';
import type { SavedView, SavedViews } from '@/data/saved/saved-schema';

import { merge, without } from './edit-views';
import { KEPT_VIEWS, VIEWS_FILE } from './view-store';

interface Refusal {
  /** How many views there would be, where that is the reason. */
  readonly total: number | null;
  readonly problems: readonly DatasetProblem[];
}

/** All saved views as one file, out and in. */
export function ViewFile({
  saved,
  onUndo,
}: {
  readonly saved: SavedViews;
  readonly onUndo: (undo: Undo) => void;
}) {
  const t = useWords(SAVED);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = (others: readonly SavedView[]): Refusal | null => {
    const { saved: after, added } = merge(KEPT_VIEWS.read().value, others);
    if (after.views.length > MAX_VIEWS) {
      return { total: after.views.length, problems: [] };
    }
    KEPT_VIEWS.change((now) => (added.length === 0 ? now : after));
    onUndo({
      text: t.imported(added.length, others.length - added.length),
      run: () =>
        KEPT_VIEWS.change((now) => added.reduce((all, { name }) => without(all, name), now)),
    });
    return null;
  };
  const read = async (file: File) => {
    const parsed = await readFile(file, parseSaved);
    setRefusal(parsed.ok ? take(parsed.value.views) : { total: null, problems: parsed.problems });
  };
  return (
    <div className="flex flex-wrap gap-2">
      <Button
        variant="outlined"
        disabled={saved.views.length === 0}
        onClick={() => saveJson(serializeSaved(saved), VIEWS_FILE)}
      >
        {t.exportAll}
      </Button>
      <FileButton label={t.importFile} onFile={(file) => void read(file)} />
      {refusal && (
        <FileProblems
          title={
            refusal.total === null
              ? t.refused(refusal.problems.length, MAX_PROBLEMS_SHOWN)
              : t.tooMany(refusal.total, MAX_VIEWS)
          }
          problems={refusal.problems}
        />
      )}
    </div>
  );
}
