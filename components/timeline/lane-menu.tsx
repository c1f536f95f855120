'use client';

import type { ReactNode } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Icon, type IconName } from '@/components/ui/icon';
import { Popover } from '@/components/ui/popover';
import type { LaneArrangement } from '@/components/view/view-state';

import { collapseToggled, isIsolated, isolateToggled, pinToggled, type Places } from './lane-order';

export interface LaneMenuProps {
  readonly id: string;
  readonly name: string;
  /** The lane's name on the screen. */
  readonly anchor: HTMLElement;
  readonly open: boolean;
  readonly isCollapsed: boolean;
  /** One lane is shown at a time, and they stand side by side. */
  readonly isAlone?: boolean;
  readonly arrangement: LaneArrangement;
  readonly places: Places;
  readonly onClose: () => void;
  /** `null` where no filter can be set to the lane. */
  readonly onFilter: (() => void) | null;
  readonly onArrange: (arrangement: LaneArrangement) => void;
  readonly onMove: (place: number) => void;
}

/** What can be done with a lane. */
export function LaneMenu({
  id,
  name,
  anchor,
  open,
  isCollapsed,
  isAlone = false,
  arrangement,
  places: { at, first, last },
  onClose,
  onFilter,
  onArrange,
  onMove,
}: LaneMenuProps) {
  const {
    timeline: { laneMenu: t },
  } = useMessages();
  const isPinned = arrangement.pinned.includes(id);
  const closing = (act: () => void) => () => {
    onClose();
    act();
  };
  return (
    <Popover
      anchor={anchor}
      open={open}
      title={<span className="block px-2 pb-1">{name}</span>}
      className="min-w-56 px-2 py-3"
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      {onFilter && (
        <Action icon="search" onPress={closing(onFilter)}>
          {isAlone ? t.filter(name) : t.only(name)}
        </Action>
      )}
      {!isAlone && (
        <Action icon="timeline" onPress={closing(() => onArrange(isolateToggled(arrangement, id)))}>
          {isIsolated(arrangement, id) ? t.endIsolation : t.isolate}
        </Action>
      )}
      {(onFilter || !isAlone) && <Rule />}
      <Action icon="pin" onPress={closing(() => onArrange(pinToggled(arrangement, id)))}>
        {isPinned ? t.unpin : isAlone ? t.pinFirst : t.pin}
      </Action>
      {!isAlone && (
        <Action
          icon={isCollapsed ? 'down' : 'right'}
          onPress={closing(() => onArrange(collapseToggled(arrangement, id)))}
        >
          {isCollapsed ? t.expand : t.collapse}
        </Action>
      )}
      <Rule />
      <Action
        {...(isAlone ? { icon: 'left' } : { keys: t.upKeys })}
        disabled={at <= first}
        onPress={closing(() => onMove(at - 1))}
      >
        {isAlone ? t.left : t.up}
      </Action>
      <Action
        {...(isAlone ? { icon: 'right' } : { keys: t.downKeys })}
        disabled={at >= last}
        onPress={closing(() => onMove(at + 1))}
      >
        {isAlone ? t.right : t.down}
      </Action>
    </Popover>
  );
}

function Action({
  icon,
  keys,
  disabled = false,
  onPress,
  children,
}: {
  readonly icon?: IconName;
  /** Keys that do the same without the menu. */
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      disabled={disabled}
      className="flex min-h-8 max-sm:min-h-11 w-full items-center gap-2 rounded-md px-2 text-left text-13 hover:bg-sunken disabled:pointer-events-none disabled:opacity-40"
      onClick={onPress}
    >
      <span className="w-4 text-ink-3">{icon && <Icon name={icon} />}</span>
      {children}
      {keys && (
        <span aria-hidden="true" className="ml-auto pl-4 text-12 text-ink-3">
          {keys}
        </span>
      )}
    </button>
  );
}

function Rule() {
  return <div className="my-1 h-px bg-line" />;
}
