'use client';

import { useState } from 'react';

import { SAVED } from '@/components/i18n/saved';
import { PhraseWords } from '@/components/i18n/problems/phrase-words';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { saveJson } from '@/components/ui/save-file';
import { UndoBar, type Undo } from '@/components/ui/undo-bar';
import { useKept } from '@/components/view/use-kept';

import { SaveForm } from './save-form';
import { openSaved } from './saved-link';
import type { Shown } from './shown';
import { ViewFile } from './view-file';
import { ViewList } from './view-list';
import { KEPT_VIEWS, VIEWS_FILE } from './view-store';

export interface SavedViewsProps {
  readonly shown: Shown;
  /** A view was opened, and is to be seen. */
  readonly onClose: () => void;
}

/** The views that this browser keeps, and what is on the screen as the next of them. */
export default function SavedViews({ shown, onClose }: SavedViewsProps) {
  const t = useWords(SAVED);
  const { value: saved, isKept, broken } = useKept(KEPT_VIEWS);
  const [undo, setUndo] = useState<(Undo & { readonly isGone: boolean }) | null>(null);
  const startAgain = () => {
    const before = KEPT_VIEWS.read();
    // What was saved since then is readable, and is kept.
    KEPT_VIEWS.replace(before.isOwn ? before.value : null);
    setUndo({ text: t.begun, run: () => KEPT_VIEWS.putBack(before), isGone: true });
  };
  return (
    <div className="mt-3 flex flex-col gap-3">
      {broken && (
        <div role="alert" className="rounded-md border border-warn p-3 text-13">
          <p>{t.broken}</p>
          <ul className="mt-1 list-disc pl-4 text-ink-2 wrap-anywhere">
            {broken.problems.slice(0, 3).map(({ path, message }, i) => (
              <li key={i}>
                {path} <PhraseWords phrase={message} />
              </li>
            ))}
          </ul>
          <span className="mt-2 flex flex-wrap gap-2">
            <Button variant="outlined" onClick={() => saveJson(broken.text, VIEWS_FILE)}>
              {t.exportUnread}
            </Button>
            <Button variant="outlined" onClick={startAgain}>
              {t.startAgain}
            </Button>
          </span>
        </div>
      )}
      {!isKept && !broken && (
        <p role="alert" className="rounded-md border border-warn p-3 text-13">
          {t.notKept}
        </p>
      )}
      <SaveForm
        saved={saved}
        shown={shown}
        onSaved={(done) => setUndo({ ...done, isGone: false })}
      />
      {undo && (
        <UndoBar undo={undo} label={t.undo} takesFocus={undo.isGone} onDone={() => setUndo(null)} />
      )}
      {saved.views.length === 0 ? (
        <p className="text-13 text-ink-2">{t.none}</p>
      ) : (
        <ViewList
          saved={saved}
          shown={shown}
          onShow={(view) => {
            onClose();
            openSaved(view, shown);
          }}
          onUndo={(done, isGone) => setUndo({ ...done, isGone })}
        />
      )}
      <ViewFile saved={saved} onUndo={(done) => setUndo({ ...done, isGone: false })} />
    </div>
  );
}
