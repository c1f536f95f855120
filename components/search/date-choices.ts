/** A date that somebody typed, as places to go. */
import { formatEdtf } from '@/components/i18n/format-date';
import type { Messages } from '@/components/i18n/messages';
import type { ViewPatch } from '@/components/view/use-view-state';
import { parseDateInput } from '@/data/date-input';
import { parseEdtf } from '@/data/edtf';
import type { Lang } from '@/data/vocabulary';

import type { Choice } from './choice';

/** Nothing for what is no date, and for one without an end. */
export function dateChoices(
  text: string,
  update: (patch: ViewPatch) => void,
  { search: { palette: t } }: Messages,
  locale: Lang,
): readonly Choice[] {
  const read = parseDateInput(text);
  const date = read.ok ? parseEdtf(read.value) : read;
  if (!read.ok || !date.ok) return [];
  const { earliest: first, latest: last } = date.value;
  if (first === null || last === null) return [];
  const words = formatEdtf(read.value, locale);
  const common = { sign: { icon: 'calendar' }, detail: null, foundBy: null } as const;
  return [
    {
      ...common,
      id: 'date go',
      label: t.goTo(words),
      run: () => update({ span: { first, last }, view: 'timeline' }),
    },
    {
      ...common,
      id: 'date filter',
      label: t.filterTo(words),
      run: () => update({ filter: { from: read.value, to: read.value }, span: null }),
    },
  ];
}
