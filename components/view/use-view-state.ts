'use client';

import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';

import { subscribeToAddress, withKept, writeAddress, type Step } from './address';
import type { Ignored } from './address-reader';
import { rememberedLang, rememberLang, subscribeToLang } from './remembered-lang';
import { DEFAULT_VIEW, type ViewState } from './view-state';
import { isLacking, parseViewState, serializeViewState, type KnownIds } from './view-url';

export type ViewPatch = Partial<Omit<ViewState, 'filter'>> & {
  readonly filter?: Partial<ViewState['filter']>;
};

export interface ViewStateHandle {
  readonly state: ViewState;
  /** Parts of the address that were left out. */
  readonly ignored: readonly Ignored[];
  /** They were understood, but name what the dataset does not have. */
  readonly isLacking: boolean;
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

  // The first write to the address drops what was left out; the notice must outlive it.
  const [notice, setNotice] = useState({ address: '', ignored: inAddress, isLacking: false });
  if (inAddress.length > 0 && notice.address !== search) {
    setNotice({ address: search, ignored: inAddress, isLacking: isLacking(search, inAddress) });
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
        last.ignored.some(isTold)
          ? last
          : { ...last, ignored: [...last.ignored, part], isLacking: false },
      );
      update(without, 'replace');
    },
    [update],
  );
  const href = useCallback(
    (patch: ViewPatch) => serializeViewState(applyPatch(state, patch), home) || '?',
    [state, home],
  );
  const { ignored, isLacking: lacks } = notice;
  return { state, ignored, isLacking: lacks, dismissIgnored, leaveOut, update, href };
}
