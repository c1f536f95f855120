'use client';

import { useEffect, useId, useRef, type ReactNode } from 'react';

import { SAVED } from '@/components/i18n/saved';
import { useLocale, useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { onPlainClick } from '@/components/ui/plain-click';
import { parseViewState, type KnownIds } from '@/components/view/view-url';
import type { SavedView } from '@/data/saved/saved-schema';

import { elsewhere, lacking, savedHref } from './saved-link';
import type { Shown } from './shown';
import { viewWords } from './view-words';

/** A saved view as a link. Alt and an arrow key moves it. */
export function ViewRow({
  view,
  shown,
  known,
  isCurrent,
  isOpen,
  takesFocus,
  onShow,
  onMove,
  onOpen,
  children,
}: {
  readonly view: SavedView;
  readonly shown: Shown;
  readonly known: KnownIds;
  /** It is what the screen shows. */
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  /** It is a new row in the place of the one that had the focus. */
  readonly takesFocus: boolean;
  readonly onShow: () => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onOpen: () => void;
  /** What can be done with it, while it is open. */
  readonly children: ReactNode;
}) {
  const t = useWords(SAVED);
  const id = useId();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (takesFocus) link.current?.focus();
  }, [takesFocus]);
  return (
    <li className="border-b border-line">
      <div className="flex items-center gap-1">
        <a
          ref={link}
          href={savedHref(view, shown)}
          aria-current={isCurrent ? 'true' : undefined}
          className="min-w-0 flex-1 rounded-md px-2 py-1.5 hover:bg-sunken"
          onClick={onPlainClick(onShow)}
          onKeyDown={(event) => {
            const by = { ArrowUp: -1, ArrowDown: 1 } as const;
            if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            onMove(by[event.key]);
            // What is moved within the page loses the focus.
            requestAnimationFrame(() => link.current?.focus());
          }}
        >
          <span className="flex items-baseline gap-2">
            <bdi className="truncate text-13 font-medium text-ink">{view.name}</bdi>
            {isCurrent && (
              <span className="flex shrink-0 items-center gap-1 text-12 text-ink-2">
                <Icon name="check" size={12} />
                {t.current}
              </span>
            )}
          </span>
          <Note view={view} shown={shown} known={known} />
        </a>
        <Button
          aria-label={t.actions(view.name)}
          title={t.actions(view.name)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          className="px-2"
          onClick={onOpen}
        >
          <Icon name="more" />
        </Button>
      </div>
      {isOpen && (
        <div id={id} className="px-2">
          {children}
        </div>
      )}
    </li>
  );
}

/** What it shows, if its name does not say so, and what of it is missing here. */
function Note({
  view,
  shown,
  known,
}: {
  readonly view: SavedView;
  readonly shown: Shown;
  readonly known: KnownIds;
}) {
  const t = useWords(SAVED);
  const locale = useLocale();
  const place = elsewhere(view, shown);
  if (place?.kind === 'file') return <Warning text={t.ofFile(place.name)} />;
  if (place) {
    return (
      <span className="block truncate text-12 text-ink-3">
        {place.kind === 'built-in' ? t.ofBuiltIn : t.ofDataset(place.name)}
      </span>
    );
  }
  const parts = lacking(view, known);
  const words = viewWords(parseViewState(view.view, known).state, shown, locale);
  return (
    <>
      {words !== view.name && <span className="block truncate text-12 text-ink-3">{words}</span>}
      {parts.length > 0 && <Warning text={t.lacks(parts.join(', '))} />}
    </>
  );
}

function Warning({ text }: { readonly text: string }) {
  return (
    <span className="mt-0.5 flex items-start gap-1 text-12 text-warn">
      <Icon name="warning" size={12} />
      <span className="line-clamp-2 min-w-0 wrap-anywhere">{text}</span>
    </span>
  );
}
