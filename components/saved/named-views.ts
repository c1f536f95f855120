/** The saved views as somebody finds them who types their names. */
import { knownIds } from '@/components/view/known-ids';
import { parseViewState } from '@/components/view/view-url';

import { elsewhere, openSaved } from './saved-link';
import type { Shown } from './shown';
import { KEPT_VIEWS } from './view-store';
import { viewWords } from './view-words';

export interface NamedView {
  readonly name: string;
  /** What it shows; `null` if its name says so, or its dataset is not there to tell. */
  readonly detail: string | null;
  readonly open: () => void;
}

export function namedViews(shown: Shown): readonly NamedView[] {
  const known = knownIds(shown.index);
  return KEPT_VIEWS.read().value.views.map((view) => {
    const { state } = parseViewState(view.view, known);
    const words = elsewhere(view, shown) ? view.name : viewWords(state, shown, shown.state.lang);
    return {
      name: view.name,
      detail: words === view.name ? null : words,
      open: () => openSaved(view, shown),
    };
  });
}
