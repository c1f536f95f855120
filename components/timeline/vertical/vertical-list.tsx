'use client';

import type { CSSProperties } from 'react';

import { formatEdtf, formatEventDateShort } from '@/components/i18n/format-date';
import { useLocale, useMessages } from '@/components/i18n/use-messages';
import type { Count } from '@/components/timeline/scene';
import type { Names } from '@/components/timeline/names';
import { BASIS_SIGNS } from '@/components/ui/basis-sign';
import { classNames } from '@/components/ui/class-names';
import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';

import { spanEdtf } from './span-edtf';
import { BundleWords, ClusterWords, EventWords } from './vertical-label';
import type { EventLabel, VerticalLabel } from './vertical-scene';

export interface VerticalListProps {
  readonly labels: readonly VerticalLabel[];
  /** The lane that is shown. */
  readonly laneId: string;
  readonly index: DatasetIndex;
  readonly names: Names;
  readonly selected: string | null;
  /** Key of the label that the Tab key reaches. */
  readonly tabStop: string | null;
  readonly onSelect: (eventId: string) => void;
  readonly onToggleBundle: (meetingId: string, open: boolean, key: string) => void;
  readonly onOpenCluster: (cluster: Count, anchor: Element) => void;
  readonly onFocusTarget: (key: string) => void;
}

/** The labels as a list in the order of time. Each is a button with a sentence for a name. */
export function VerticalList(props: VerticalListProps) {
  const { index, names, selected } = props;
  const { timeline: t } = useMessages();
  const locale = useLocale();
  const title = (id: string) => index.events.get(id)?.title[locale] ?? id;

  const content = (label: VerticalLabel) => {
    switch (label.is) {
      case 'event': {
        const event = index.events.get(label.eventId);
        return {
          words: (
            <EventWords
              label={label}
              event={event}
              title={title(label.eventId)}
              meta={
                event ? metaOf(event, label, names, formatEventDateShort(event.date, locale)) : ''
              }
              selected={label.eventId === selected}
            />
          ),
          button: {
            'data-event-id': label.eventId,
            'aria-label': names.mark({
              ordinal: index.events.ordinalOf(label.eventId),
              laneId: props.laneId,
            }),
            'aria-current': label.eventId === selected || undefined,
            onClick: () => props.onSelect(label.eventId),
          },
        };
      }
      case 'bundle':
        return {
          words: (
            <BundleWords label={label} meeting={label.headless ? title(label.meetingId) : null} />
          ),
          button: {
            // Opened, its tasks are drawn and no longer counted here.
            'data-cluster-size': label.open ? undefined : label.eventIds.length,
            'data-bundle': label.meetingId,
            'aria-expanded': label.open,
            'aria-label': names.bundle(label.meetingId, label.eventIds.length, props.laneId),
            onClick: () => props.onToggleBundle(label.meetingId, !label.open, label.key),
          },
        };
      case 'cluster': {
        const unit = formatEdtf(spanEdtf(label.count.span), locale);
        return {
          words: <ClusterWords label={label} name={unit} />,
          button: {
            'data-cluster-size': label.count.count,
            'aria-haspopup': 'dialog' as const,
            'aria-label': t.unitCount(label.count.count, unit),
            onClick: (event: { readonly currentTarget: Element }) =>
              props.onOpenCluster(label.count, event.currentTarget),
          },
        };
      }
    }
  };

  return (
    <ol>
      {props.labels.map((label) => {
        const { words, button } = content(label);
        return (
          <li key={label.key}>
            <button
              type="button"
              {...button}
              data-target={label.key}
              tabIndex={label.key === props.tabStop ? 0 : -1}
              onFocus={() => props.onFocusTarget(label.key)}
              style={boxOf(label)}
              className={classNames(
                'absolute flex flex-col justify-start rounded-md px-1.5 py-1 text-left focus-visible:-outline-offset-2',
                'aria-[current]:bg-match',
                label.is === 'event' ? 'bg-paper/85 active:bg-sunken' : 'active:bg-sunken',
                label.is === 'bundle' && 'bg-sunken',
                label.is === 'bundle' && !label.headless && 'w-max!',
                label.is === 'cluster' && 'border border-dashed border-ink-3 bg-surface',
              )}
            >
              {words}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function boxOf({ x, y, width, height }: VerticalLabel): CSSProperties {
  return { left: x, top: y, width, height };
}

/** When it was, by whose word, and in which lanes it stands. */
function metaOf(event: TimelineEvent, { lanes }: EventLabel, names: Names, date: string): string {
  const sign = event.date ? BASIS_SIGNS[event.date.basis] : '';
  return [`${date}${sign && ` ${sign}`}`, ...lanes.map(names.lane)].join(' · ');
}
