'use client';

import { useEffect, useId, useRef, useState } from 'react';

import { SAVED } from '@/components/i18n/saved';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { FIELD } from '@/components/ui/field-class';
import type { Undo } from '@/components/ui/undo-bar';
import { MAX_NAME, MAX_VIEWS } from '@/data/read/limits';
import { savedViewSchema, type SavedViews } from '@/data/saved/saved-schema';

import { freeName, isFull, toName, without, withView } from './edit-views';
import { isShown, toSaved } from './saved-link';
import type { Shown } from './shown';
import { KEPT_VIEWS } from './view-store';
import { viewWords } from './view-words';

/** Saves what is on the screen, under a name that says what it shows. */
export function SaveForm({
  saved,
  shown,
  onSaved,
}: {
  readonly saved: SavedViews;
  readonly shown: Shown;
  readonly onSaved: (undo: Undo) => void;
}) {
  const t = useWords(SAVED);
  const locale = useLocale();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // Its panel had nothing to give the focus to when it opened. On a touch screen, a keyboard
    // would come up that nobody asked for.
    if (window.matchMedia('(pointer: fine)').matches) field.current?.focus();
  }, []);
  /** `null`: nothing was typed, and a name is proposed. */
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? freeName(saved, toName(viewWords(shown.state, shown, locale)));
  const view = toSaved(toName(text), shown);
  const before = saved.views.find(({ name }) => name === view.name);
  const current = saved.views.find((one) => isShown(one, shown));
  const isTooLong = view.name !== '' && !savedViewSchema.safeParse(view).success;
  const cannot = isFull(saved) && !before;

  const save = () => {
    if (view.name === '' || isTooLong || cannot) return;
    KEPT_VIEWS.change((now) => withView(now, view));
    setTyped(null);
    onSaved(
      before
        ? {
            text: t.replaced(view.name),
            run: () => KEPT_VIEWS.change((now) => withView(now, before)),
          }
        : {
            text: t.added(view.name),
            run: () => KEPT_VIEWS.change((now) => without(now, view.name)),
          },
    );
  };
  const note = () => {
    if (cannot) return t.full(MAX_VIEWS);
    if (isTooLong) return t.tooLong;
    if (typed !== null && before) return t.taken;
    return current ? t.isSaved(current.name) : null;
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label htmlFor={id} className="text-12 font-semibold text-ink-2">
        {t.name}
      </label>
      <span className="mt-1 flex gap-2">
        <input
          ref={field}
          id={id}
          value={text}
          maxLength={MAX_NAME}
          autoComplete="off"
          aria-describedby={`${id}-note`}
          className={FIELD}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit" variant="chosen" disabled={view.name === '' || isTooLong || cannot}>
          {before ? t.replace : t.save}
        </Button>
      </span>
      <p id={`${id}-note`} role="status" className="mt-1 text-12 text-ink-2 empty:hidden">
        {note()}
      </p>
    </form>
  );
}
