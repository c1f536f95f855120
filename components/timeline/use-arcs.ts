'use client';

import { useMemo } from 'react';

import type { DatasetIndex } from '@/data/dataset-index';
import type { TimelineEvent } from '@/data/schema';

import { arcs, type Arc } from './arcs';
import { relationsOf, type Relation } from './relations';
import type { Scene } from './scene';
import type { LaneInput } from './layout-input';

const NONE: ReadonlyMap<string, Relation> = new Map();

/** What is related to the selected event, by id, and the arcs that lead there. */
export function useArcs(
  event: TimelineEvent | undefined,
  index: DatasetIndex,
  content: LaneInput,
  scene: Scene,
  clearWidth: number,
): { readonly related: ReadonlyMap<string, Relation>; readonly drawn: readonly Arc[] } {
  const related = useMemo(() => (event ? relationsOf(event, index) : NONE), [event, index]);
  const drawn = useMemo(() => {
    if (!event) return [];
    const selected = { eventId: event.id, ordinal: index.events.ordinalOf(event.id) };
    return arcs({ ...content, scene, clearWidth, selected, relations: related });
  }, [event, index, content, scene, clearWidth, related]);
  return { related, drawn };
}
