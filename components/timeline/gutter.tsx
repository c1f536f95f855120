'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { classNames } from '@/components/ui/class-names';

import type { LaneBox } from './scene';
import { wrappedLines } from './text-width';

export interface GutterProps {
  readonly lanes: readonly LaneBox[];
  readonly laneName: (id: string) => string;
  /** Lanes that a filter can be set to; the others are plain names. */
  readonly canFilter: (id: string) => boolean;
  readonly onFilter: (id: string) => void;
}

export const GUTTER_PX = 184;
/** Room for a name beside its count, px, and its type: 13 px semibold on lines of 20 px. */
const NAME_PX = 126;
const NAME_SIZE_PX = 13.2;
const LINE_PX = 20;
const PAD_PX = 12;

/** Height in px that a lane needs for its name. */
export function nameHeight(name: string): number {
  return wrappedLines(name, NAME_SIZE_PX, NAME_PX) * LINE_PX + PAD_PX;
}

/** The lanes' names and counts. */
export function Gutter({ lanes, laneName, canFilter, onFilter }: GutterProps) {
  const { timeline: t } = useMessages();
  return (
    <ul aria-label={t.lanes} className="relative z-10 w-46 shrink-0 border-r border-line-strong">
      {lanes.map(({ id, count, y, height }) => (
        <li
          key={id}
          className="absolute inset-x-0 border-b border-line-strong px-3 pt-1"
          style={{ top: y, height }}
        >
          <LaneName
            name={laneName(id)}
            count={count}
            onPress={canFilter(id) ? () => onFilter(id) : null}
            labels={{ count: t.laneCount, only: t.onlyLane }}
          />
        </li>
      ))}
    </ul>
  );
}

function LaneName({
  name,
  count,
  onPress,
  labels,
}: {
  readonly name: string;
  readonly count: number;
  readonly onPress: (() => void) | null;
  readonly labels: {
    readonly count: (name: string, n: number) => string;
    readonly only: (name: string) => string;
  };
}) {
  const content = (
    <>
      <span className="min-w-0">{name}</span>
      <span aria-hidden="true" className="ml-auto pl-2 font-normal text-ink-3">
        {count}
      </span>
    </>
  );
  const look = 'flex w-full items-start text-left text-13 leading-5 font-semibold';
  if (!onPress) {
    return (
      <p
        aria-label={labels.count(name, count)}
        role="note"
        className={classNames(look, 'px-1 text-ink-2')}
      >
        {content}
      </p>
    );
  }
  return (
    <button
      type="button"
      title={labels.only(name)}
      aria-label={`${labels.count(name, count)}. ${labels.only(name)}`}
      className={classNames(look, 'min-h-6 rounded px-1 hover:bg-sunken')}
      onClick={onPress}
    >
      {content}
    </button>
  );
}
