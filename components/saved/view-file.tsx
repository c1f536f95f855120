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

/** All saved views as one file, out and in. */
export function ViewFile({
  saved,
  onUndo,
}: {
  readonly saved: SavedViews;
  readonly onUndo: (undo: Undo) => void;
}) {
  const t = useWords(SAVED);
  const [problems, setProblems] = useState<readonly DatasetProblem[]>([]);
  const take = (others: readonly SavedView[]): readonly DatasetProblem[] => {
    const { saved: after, added } = merge(KEPT_VIEWS.read().value, others);
    if (after.views.length > MAX_VIEWS) {
      const message = `with it there would be ${after.views.length} views; ${MAX_VIEWS} can be kept`;
      return [{ path: 'views', message, fix: 'delete some of those that are here' }];
    }
    KEPT_VIEWS.change((now) => (added.length === 0 ? now : after));
    onUndo({
      text: t.imported(added.length, others.length - added.length),
      run: () =>
        KEPT_VIEWS.change((now) => added.reduce((all, { name }) => without(all, name), now)),
    });
    return [];
  };
  const read = async (file: File) => {
    const parsed = await readFile(file, parseSaved);
    setProblems(parsed.ok ? take(parsed.value.views) : parsed.problems);
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
      {problems.length > 0 && (
        <FileProblems title={t.refused(problems.length, MAX_PROBLEMS_SHOWN)} problems={problems} />
      )}
    </div>
  );
}
