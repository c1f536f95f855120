'use client';

import { memo, useRef } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { classNames } from '@/components/ui/class-names';
import { Icon } from '@/components/ui/icon';

export interface LaneRowProps {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  /** px */
  readonly top: number;
  readonly height: number;
  /** Stays in view while the others scroll. */
  readonly sticks: boolean;
  readonly isPinned: boolean;
  readonly isCollapsed: boolean;
  /** Being dragged. */
  readonly isLifted: boolean;
  readonly isMenuOpen: boolean;
  /** `null` for the only lane, of which there is nothing to be done. */
  readonly onPress: ((id: string, anchor: HTMLElement) => void) | null;
  /** By one place, up (-1) or down. */
  readonly onStep: (id: string, by: 1 | -1) => void;
}

const LOOK = 'flex w-full items-start text-left text-13 leading-5 font-semibold';

/** A lane's name and count. Drawn anew only if something of it changes, whatever the plot does. */
export const LaneRow = memo(function LaneRow(props: LaneRowProps) {
  const { id, name, count, top, height, sticks, isPinned, isCollapsed, onPress } = props;
  const { timeline: t } = useMessages();
  // A press outside closes the menu before the click comes, which must not open it again.
  const wasOpen = useRef(false);
  const content = (
    <>
      <span className={classNames('min-w-0', isCollapsed && 'truncate')}>{name}</span>
      <span
        aria-hidden="true"
        className="ml-auto flex items-center gap-1 pl-2 font-normal text-ink-3"
      >
        {isPinned && <Icon name="pin" size={12} />}
        {count}
      </span>
    </>
  );
  const said = [
    t.laneCount(name, count),
    ...(isPinned ? [t.lanePinned] : []),
    ...(isCollapsed ? [t.laneCollapsed] : []),
  ];
  return (
    <li
      data-lane={id}
      data-lifted={props.isLifted || undefined}
      className={classNames(
        'inset-x-0 border-b border-line-strong px-3 pt-1',
        sticks ? 'sticky z-1 bg-paper' : 'absolute',
        props.isLifted && 'bg-sunken',
      )}
      style={{ top, height }}
    >
      {onPress ? (
        <button
          type="button"
          title={isCollapsed ? `${name}. ${t.laneHint}` : t.laneHint}
          aria-label={said.join(', ')}
          aria-haspopup="dialog"
          aria-expanded={props.isMenuOpen}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          className={classNames(
            LOOK,
            'group relative min-h-6 rounded px-1 hover:bg-sunken aria-expanded:bg-sunken',
          )}
          onPointerDown={() => {
            wasOpen.current = props.isMenuOpen;
          }}
          onClick={(event) => {
            const closes = wasOpen.current && event.detail > 0;
            wasOpen.current = false;
            if (!closes || props.isMenuOpen) onPress(id, event.currentTarget);
          }}
          onKeyDown={(event) => {
            if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
            event.preventDefault();
            props.onStep(id, event.key === 'ArrowUp' ? -1 : 1);
          }}
        >
          <span
            aria-hidden="true"
            className={classNames(
              'absolute top-1 -left-2.5 text-ink-3',
              !isCollapsed &&
                'opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100 group-aria-expanded:opacity-100',
            )}
          >
            <Icon name={isCollapsed ? 'right' : 'grip'} size={12} />
          </span>
          {content}
        </button>
      ) : (
        <p role="note" aria-label={said.join(', ')} className={classNames(LOOK, 'px-1 text-ink-2')}>
          {content}
        </p>
      )}
    </li>
  );
});
