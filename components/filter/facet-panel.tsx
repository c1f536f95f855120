'use client';

import { useMemo, useState } from 'react';

import { useLocale, useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import type { DatasetIndex } from '@/data/dataset-index';
import type { EventFilter } from '@/data/query';

import type { ChangeFilter } from './change-filter';
import { facetOptions, findOptions, toggled, type ListFacet } from './facet-options';
import { FIELD } from './field-class';

/** From this many values on, a box to find one among them. */
const MANY = 8;

const INDENTS = ['', 'ml-5', 'ml-10', 'ml-15'];

/** The values of one facet with their counts; several chosen ones are alternatives. */
export function FacetPanel({
  facet,
  index,
  filter,
  onChange,
}: {
  readonly facet: ListFacet;
  readonly index: DatasetIndex;
  readonly filter: EventFilter;
  readonly onChange: ChangeFilter;
}) {
  const { filter: t } = useMessages();
  const locale = useLocale();
  const [text, setText] = useState('');
  const options = useMemo(
    () => facetOptions(index, filter, facet, locale),
    [index, filter, facet, locale],
  );
  const found = findOptions(options, index, facet, text);
  const indent = (depth: number) => INDENTS[Math.min(depth, INDENTS.length - 1)];
  return (
    <div className="mt-2">
      {facet === 'institutions' && options.some(({ depth }) => depth > 0) && (
        <p className="mb-2 text-13 text-ink-3">{t.includesParts}</p>
      )}
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
        {found.map(({ id, label, detail, count, isChosen, depth }) => (
          <li key={id} className={text === '' ? indent(depth) : undefined}>
            <label className="-mx-2 flex min-h-8 items-start gap-2 rounded-md px-2 py-1.5 transition-colors duration-150 hover:bg-surface">
              <input
                type="checkbox"
                checked={isChosen}
                onChange={() => onChange({ [facet]: toggled(filter[facet], id) }, 'push')}
                className="mt-0.5 size-4 shrink-0 accent-ink"
              />
              <span className="min-w-0 flex-1">
                {label}
                {detail !== null && <span className="block text-12 text-ink-3">{detail}</span>}
              </span>
              <span className="text-13 text-ink-3">
                <span aria-hidden="true">{count}</span>
                <span className="sr-only">{t.optionCount(count)}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p role="status" className="py-1 text-13 text-ink-3">
          {options.length === 0 ? t.noneLeft : t.nothingFound}
        </p>
      )}
      {filter[facet].length > 0 && (
        <Button
          variant="outlined"
          className="mt-2"
          onClick={() => onChange({ [facet]: [] }, 'push')}
        >
          {t.clearFacet}
        </Button>
      )}
    </div>
  );
}
