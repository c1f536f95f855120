'use client';

import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';

import { subscribeToAddress, withKept, writeAddress, type Step } from './address';
import type { Ignored } from './address-reader';
import { rememberedLang, rememberLang, subscribeToLang } from './remembered-lang';
import { DEFAULT_VIEW, type ViewState } from './view-state';
import { parseViewState, serializeViewState, type KnownIds } from './view-url';

export type ViewPatch = Partial<Omit<ViewState, 'filter'>> & {
  readonly filter?: Partial<ViewState['filter']>;
};

export interface ViewStateHandle {
  readonly state: ViewState;
  /** Parts of the address that were not understood. */
  readonly ignored: readonly Ignored[];
  /** The reader has seen them. */
  readonly dismissIgnored: () => void;
  /**
   * What was understood, but cannot be done here, is told like what was not.
   *
   * @param without the patch that takes it out of the address
   */
  readonly leaveOut: (part: Ignored, without: ViewPatch) => void;
  readonly update: (patch: ViewPatch, step?: Step) => void;
  /** The address of a patched state, to link to it. */
  readonly href: (patch: ViewPatch) => string;
}

export function applyPatch(state: ViewState, patch: ViewPatch): ViewState {
  return { ...state, ...patch, filter: { ...state.filter, ...patch.filter } };
}

/**
 * The ViewState, kept in the address. The pages are exported as files, so the server's render sees
 * no query and shows the default view; the reader's own follows on hydration.
 *
 * @param known without it every well-formed id is taken
 */
export function useViewState(known?: KnownIds): ViewStateHandle {
  const search = useSyncExternalStore(
    subscribeToAddress,
    () => window.location.search,
    () => '',
  );
  const home = useSyncExternalStore(subscribeToLang, rememberedLang, () => DEFAULT_VIEW.lang);
  const { state, ignored: inAddress } = useMemo(
    () => parseViewState(search, known, home),
    [search, known, home],
  );

  // The first write to the address drops what was not understood; the notice must outlive it.
  const [notice, setNotice] = useState({ address: '', ignored: inAddress });
  if (inAddress.length > 0 && notice.address !== search) {
    setNotice({ address: search, ignored: inAddress });
  }
  const dismissIgnored = useCallback(() => setNotice((last) => ({ ...last, ignored: [] })), []);

  const update = useCallback(
    (patch: ViewPatch, step: Step = 'push') => {
      // Read afresh: two updates in one tick must not undo one another.
      const home = rememberedLang();
      const now = parseViewState(window.location.search, known, home).state;
      if (patch.lang) rememberLang(patch.lang);
      const query = serializeViewState(applyPatch(now, patch), rememberedLang());
      if (query === serializeViewState(now, home)) return;
      const { pathname, search: before, hash } = window.location;
      writeAddress(`${pathname}${withKept(query, before)}${hash}`, step);
    },
    [known],
  );
  const leaveOut = useCallback(
    (part: Ignored, without: ViewPatch) => {
      const isTold = ({ key, value }: Ignored) => key === part.key && value === part.value;
      setNotice((last) =>
        last.ignored.some(isTold) ? last : { ...last, ignored: [...last.ignored, part] },
      );
      update(without, 'replace');
    },
    [update],
  );
  const href = useCallback(
    (patch: ViewPatch) => serializeViewState(applyPatch(state, patch), home) || '?',
    [state, home],
  );
  return { state, ignored: notice.ignored, dismissIgnored, leaveOut, update, href };
}
