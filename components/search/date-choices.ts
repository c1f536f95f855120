/** A date that somebody typed, as places to go. */
import { formatRangeName } from '@/components/i18n/format-range';
import { PALETTE } from '@/components/i18n/palette';
import { parseDateRange } from '@/data/date-range-input';
import { parseEdtf } from '@/data/edtf';
import type { Lang } from '@/data/vocabulary';

import type { Choice } from './choice';
import type { CommandContext } from './commands';

export interface DateChoices {
  readonly items: readonly Choice[];
  /** The text may as well be a word: it is a name without a number, of no certain year. */
  readonly isGuess: boolean;
}

/**
 * Nothing for what is no date. A range without a beginning or an end is nowhere to go, but can be
 * asked for.
 */
export function dateChoices(
  text: string,
  { update, today }: Pick<CommandContext, 'update' | 'today'>,
  locale: Lang,
): DateChoices {
  const t = PALETTE[locale];
  const read = parseDateRange(text, today);
  if (!read.ok) return { items: [], isGuess: false };
  const { range, filledIn } = read.value;
  const words = formatRangeName(range, locale);
  const common = {
    sign: { icon: 'calendar' },
    detail: filledIn && t.filledIn[filledIn](text.trim()),
    foundBy: null,
    takesFocus: false,
  } as const;
  const [first, last] = [boundsOf(range.from)?.earliest, boundsOf(range.to)?.latest];
  const go: readonly Choice[] =
    first == null || last == null
      ? []
      : [
          {
            ...common,
            id: 'date go',
            label: t.goTo(words),
            run: () => update({ span: { first, last }, view: 'timeline' }),
          },
        ];
  const filter: Choice = {
    ...common,
    id: 'date filter',
    label: t.filterTo(words),
    run: () => update({ filter: range, span: null }),
  };
  return { items: [...go, filter], isGuess: filledIn === 'year' && !/\d/.test(text) };
}

function boundsOf(edtf: string | null) {
  const date = edtf === null ? null : parseEdtf(edtf);
  return date?.ok ? date.value : null;
}
