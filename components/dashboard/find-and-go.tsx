'use client';

import type { CommandContext } from '@/components/search/commands';
import { PaletteDoor } from '@/components/search/palette-door';
import { daysAroundToday, daysOfResults } from '@/components/timeline/asked-days';

import type { Exploration } from './use-explorer';

/** The palette, and what its commands reach. */
export function FindAndGo({
  exploration,
  onOpen,
  onPrint,
  savedViews,
}: {
  readonly exploration: Exploration;
  readonly onOpen: () => void;
  readonly onPrint: () => void;
  readonly savedViews: CommandContext['savedViews'];
}) {
  const { index, state, update, today, events, home } = exploration;
  return (
    <PaletteDoor
      open={exploration.paletteOpen}
      onOpenChange={exploration.setPaletteOpen}
      index={index}
      actions={exploration.found}
      context={{
        state,
        update,
        today,
        hasReports: exploration.reports > 0,
        aroundToday: daysAroundToday(today),
        resultDays: () => daysOfResults(index.columns, events.ordinals, home),
        onKeys: () => exploration.setKeysOpen(true),
        onOpen,
        onPrint,
        savedViews,
        onPresent: () => exploration.presented.start(1),
        onEditScript: () => exploration.setEditing(true),
        onAddScene: addScene,
        onChanges: () => exploration.setChangesOpen(true),
      }}
    />
  );
}

/** Adds what the address shows as the script's last scene; gives that scene's place, from 1. */
async function addScene(): Promise<number> {
  const [{ changeScript, readScript }, { withView }, { toSceneView }] = await Promise.all([
    import('@/components/briefing/script-store'),
    import('@/components/briefing/edit-script'),
    import('@/components/briefing/present-address'),
  ]);
  changeScript((script) => withView(script, toSceneView(window.location.search)));
  return readScript().value.scenes.length;
}
