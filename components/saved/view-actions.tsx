'use client';

import { useId, useState } from 'react';

import { SAVED } from '@/components/i18n/saved';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { FIELD } from '@/components/ui/field-class';
import { Icon } from '@/components/ui/icon';
import { MAX_NAME } from '@/data/read/limits';

import { toName } from './edit-views';

/** What can be done with a saved view besides opening it. */
export function ViewActions({
  name,
  isFirst,
  isLast,
  isCurrent,
  isTaken,
  onRename,
  onReplace,
  onMove,
  onRemove,
}: {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isCurrent: boolean;
  /** Whether another view has a name. */
  readonly isTaken: (name: string) => boolean;
  readonly onRename: (name: string) => void;
  readonly onReplace: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}) {
  const t = useWords(SAVED);
  const id = useId();
  const [text, setText] = useState(name);
  const wanted = toName(text);
  const isRefused = wanted !== name && isTaken(wanted);
  const cannot = wanted === '' || wanted === name || isRefused;
  return (
    <div className="flex flex-col gap-2 pb-3">
      <form
        className="flex items-center gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (!cannot) onRename(wanted);
        }}
      >
        <label htmlFor={id} className="text-12 font-semibold text-ink-2">
          {t.newName}
        </label>
        <input
          id={id}
          value={text}
          maxLength={MAX_NAME}
          autoComplete="off"
          aria-invalid={isRefused}
          aria-describedby={`${id}-note`}
          className={FIELD}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="outlined" disabled={cannot}>
          {t.rename}
        </Button>
      </form>
      <p id={`${id}-note`} role="status" className="text-12 text-warn empty:hidden">
        {isRefused && t.nameTaken}
      </p>
      <span className="flex flex-wrap gap-1">
        <Button variant="outlined" disabled={isCurrent} onClick={onReplace}>
          {t.takeThis}
        </Button>
        <Button aria-label={t.up} title={t.up} disabled={isFirst} onClick={() => onMove(-1)}>
          <Icon name="up" />
        </Button>
        <Button aria-label={t.down} title={t.down} disabled={isLast} onClick={() => onMove(1)}>
          <Icon name="down" />
        </Button>
        <Button className="ml-auto text-warn" onClick={onRemove}>
          {t.remove}
        </Button>
      </span>
    </div>
  );
}
