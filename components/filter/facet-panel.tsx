'use client';

import { useMemo, useRef, useState } from 'react';

import { MESSAGES } from '@/components/i18n/messages';
import { useLocale } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { FIELD } from '@/components/ui/field-class';
import type { DatasetIndex } from '@/data/dataset-index';
import { clearFacet, toggleExcluded, toggleValue, type EventFilter } from '@/data/event-filter';
import type { Facet } from '@/data/facets';

import type { ChangeFilter } from './change-filter';
import { facetOptions, findOptions } from './facet-options';
import { FacetSwitches } from './facet-switches';
import { OptionRow } from './option-row';
import { useKeptFocus } from './use-kept-focus';

/** From this many values on, a box to find one among them. */
const MANY = 8;
/** More are not drawn at once: one types to find them. */
const MOST = 200;

const INDENTS = ['', 'ml-5', 'ml-10', 'ml-15'];

/** The values of one facet with their counts. */
export function FacetPanel({
  facet,
  index,
  filter,
  onChange,
}: {
  readonly facet: Facet;
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  readonly onChange: ChangeFilter;
}) {
  const locale = useLocale();
  const messages = MESSAGES[locale];
  const { filter: t } = messages;
  const [text, setText] = useState('');
  const options = useMemo(
    () => facetOptions(index, filter, facet, messages, locale),
    [index, filter, facet, messages, locale],
  );
  const found = findOptions(options, index, facet, text);
  const panel = useRef<HTMLDivElement>(null);
  const keepFocus = useKeptFocus(panel, filter);
  const indent = (depth: number) => INDENTS[Math.min(depth, INDENTS.length - 1)];
  const help = facet === 'roles' ? t.roleHelp : facet === 'leaders' ? t.leaderHelp : null;
  return (
    <div ref={panel} className="mt-2">
      <FacetSwitches facet={facet} index={index} filter={filter} onChange={onChange} />
      {options.length >= MANY && (
        <input
          type="search"
          aria-label={t.findIn(t.facet[facet])}
          placeholder={t.findIn(t.facet[facet])}
          value={text}
          onChange={(change) => setText(change.currentTarget.value)}
          className={`${FIELD} mb-2`}
        />
      )}
      <ul aria-label={t.facet[facet]}>
        {found.slice(0, MOST).map((option) => (
          <li key={option.id} className={text === '' ? indent(option.depth) : undefined}>
            <OptionRow
              option={option}
              onChoose={() => onChange(toggleValue(filter, facet, option.id), 'push')}
              onExclude={() => onChange(toggleExcluded(filter, facet, option.id), 'push')}
            />
          </li>
        ))}
      </ul>
      {found.length > MOST && (
        <p className="py-1 text-13 text-ink-3">{t.findMore(found.length - MOST)}</p>
      )}
      {found.length === 0 && (
        <p role="status" className="py-1 text-13 text-ink-3">
          {options.length === 0 ? t.noneLeft : t.nothingFound}
        </p>
      )}
      {filter[facet].length + filter.excluded[facet].length > 0 && (
        <Button
          variant="outlined"
          className="mt-2"
          onClick={() => {
            keepFocus();
            onChange(clearFacet(filter, facet), 'push');
          }}
        >
          {t.clearFacet}
        </Button>
      )}
      {help !== null && <p className="mt-2 text-12 text-ink-3">{help}</p>}
    </div>
  );
}
