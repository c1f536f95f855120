/** What a scene asks for and the dataset does not have. */
import { parseViewState, type KnownIds } from '@/components/view/view-url';
import type { BriefingScene } from '@/data/briefing/script-schema';

export interface SceneLacks {
  /** Ids of events that are pointed at, selected or highlighted. */
  readonly events: readonly string[];
  /** Other parts of the view, as `key=value`. */
  readonly parts: readonly string[];
}

export function lacksOf(scene: BriefingScene, known: KnownIds): SceneLacks {
  const { ignored } = parseViewState(scene.view, known);
  const selected = ignored.flatMap(({ key, value }) => (key === 'event' ? [value] : []));
  const highlighted = scene.highlight.filter((id) => !known.events.has(id));
  return {
    events: [...new Set([...selected, ...highlighted])],
    parts: ignored.flatMap(({ key, value }) => (key === 'event' ? [] : [`${key}=${value}`])),
  };
}

/** The highlighted events that there are; `null` if there are none, and nothing steps back. */
export function highlighted(scene: BriefingScene, known: KnownIds): ReadonlySet<string> | null {
  const ids = scene.highlight.filter((id) => known.events.has(id));
  return ids.length > 0 ? new Set(ids) : null;
}
