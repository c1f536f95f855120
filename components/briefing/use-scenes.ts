'use client';

import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';

import { subscribeToAddress, writeAddress } from '@/components/view/address';
import { knownIds } from '@/components/view/known-ids';
import { highlighted, lacksInWords } from '@/components/view/scene-check';
import type { BriefingScene, Script } from '@/data/briefing/script-schema';
import type { DatasetIndex } from '@/data/dataset-index';
import type { Lang } from '@/data/vocabulary';

import { isOnScript, leavesViewToScene, presentAddress, sceneQuery } from './present-address';
import { isServed } from './use-presented';

export interface Scenes {
  /** The scene that the address names, or the last. */
  readonly number: number;
  /** `null`: the script has none. */
  readonly current: BriefingScene | null;
  readonly isOnScript: boolean;
  /** What the scene asks for and the dataset does not have, in words; empty if nothing. */
  readonly lacks: string;
  /** Ids of the scene's highlighted events, while it is on script. */
  readonly highlighted: ReadonlySet<string> | null;
  /** Shows a scene, or the nearest that there is. */
  readonly go: (number: number) => void;
}

/** Takes the view through the scenes of a script. */
export function useScenes(index: DatasetIndex, script: Script, wanted: number, lang: Lang): Scenes {
  const search = useSyncExternalStore(
    subscribeToAddress,
    () => window.location.search,
    () => '',
  );
  const known = useMemo(() => knownIds(index), [index]);
  const { scenes } = script;
  const number = Math.max(1, Math.min(wanted, scenes.length));
  const current = scenes[number - 1] ?? null;

  const go = useCallback(
    (to: number) => {
      const next = Math.max(1, Math.min(to, scenes.length));
      const scene = scenes[next - 1];
      if (!scene) return;
      const query = sceneQuery(scene.view, window.location.search, known);
      const address = presentAddress(window.location, isServed(), next, query);
      const { pathname, search: now } = window.location;
      if (address !== `${pathname}${now}`) writeAddress(address, 'replace');
    },
    [scenes, known],
  );
  useEffect(() => {
    if (leavesViewToScene(window.location)) go(number);
  }, [go, number]);

  const isOn = current !== null && isOnScript(current.view, search, known);
  const lit = useMemo(() => (current ? highlighted(current, known) : null), [current, known]);
  const lacks = useMemo(
    () => (current ? lacksInWords(current, known, lang) : ''),
    [current, known, lang],
  );
  return { number, current, isOnScript: isOn, lacks, highlighted: isOn ? lit : null, go };
}
