/** What a scene asks for and the dataset does not have. */
import { BRIEFING } from '@/components/i18n/briefing';
import type { BriefingScene } from '@/data/briefing/script-schema';
import type { Lang } from '@/data/vocabulary';

import { parseViewState, type KnownIds } from './view-url';

interface SceneLacks {
  /** Ids of events that are pointed at, selected or highlighted. */
  readonly events: readonly string[];
  /** Other parts of the view, as `key=value`. */
  readonly parts: readonly string[];
}

function lacksOf(scene: BriefingScene, known: KnownIds): SceneLacks {
  const { ignored } = parseViewState(scene.view, known);
  const selected = ignored.flatMap(({ key, value }) => (key === 'event' ? [value] : []));
  const highlighted = scene.highlight.filter((id) => !known.events.has(id));
  return {
    events: [...new Set([...selected, ...highlighted])],
    parts: ignored.flatMap(({ key, value }) => (key === 'event' ? [] : [`${key}=${value}`])),
  };
}

/** The same in words; empty if it lacks nothing. */
export function lacksInWords(scene: BriefingScene, known: KnownIds, lang: Lang): string {
  const t = BRIEFING[lang];
  const { events, parts } = lacksOf(scene, known);
  return [
    ...(events.length > 0 ? [t.lacksEvents(events.join(', '))] : []),
    ...(parts.length > 0 ? [t.lacksParts(parts.join(', '))] : []),
  ].join(' · ');
}

/** The highlighted events that there are; `null` if there are none, and nothing steps back. */
export function highlighted(scene: BriefingScene, known: KnownIds): ReadonlySet<string> | null {
  const ids = scene.highlight.filter((id) => known.events.has(id));
  return ids.length > 0 ? new Set(ids) : null;
}
