/** What a search offers to choose from. */
import type { IconName } from '@/components/ui/icon';
import type { Family, Kind, Lang } from '@/data/vocabulary';

import type { FoundBy } from './found-by';

export type ChoiceSign =
  | { readonly kind: Kind; readonly family: Family; readonly filled: boolean }
  | { readonly icon: IconName };

export interface Choice {
  /** Unlike that of any other. */
  readonly id: string;
  readonly label: string;
  /** The label's, where it is not the reader's. */
  readonly labelLang?: Lang;
  readonly sign: ChoiceSign;
  /** A second line; `null` for none. */
  readonly detail: string | null;
  /** The text that it was found by, where the label does not tell. */
  readonly foundBy: FoundBy | null;
  /** What it opens takes the focus; without it the focus goes to the events. */
  readonly takesFocus: boolean;
  /** May answer with words that are told instead of closing what it was chosen from. */
  readonly run: () => void | Promise<string>;
}

export interface ChoiceGroup {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Choice[];
}
