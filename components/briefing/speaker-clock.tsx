'use client';

import { useSyncExternalStore } from 'react';

import { BRIEFING } from '@/components/i18n/briefing';
import { useWords } from '@/components/i18n/use-messages';
import type { Script } from '@/data/briefing/script-schema';

import { formatSeconds, plannedSeconds } from './pace';

/** The time of day, since the beginning, and left of the plan. */
export function SpeakerClock({
  script,
  startedMs,
}: {
  readonly script: Script;
  readonly startedMs: number;
}) {
  const t = useWords(BRIEFING);
  const now = useSyncExternalStore(
    eachSecond,
    () => Math.floor(Date.now() / 1000),
    () => 0,
  );
  const elapsed = Math.max(0, now - Math.floor(startedMs / 1000));
  const planned = plannedSeconds(script);
  // The speaker's own clock on the wall, not the events' days.
  const clock = new Date(now * 1000);
  const two = (n: number) => String(n).padStart(2, '0');
  return (
    <dl className="flex gap-x-8 max-sm:gap-x-5">
      <Figure
        name={t.clock}
        value={`${two(clock.getHours())}:${two(clock.getMinutes())}:${two(clock.getSeconds())}`}
      />
      <Figure name={t.elapsed} value={formatSeconds(elapsed)} />
      {planned !== null && (
        <Figure
          name={t.remaining}
          value={formatSeconds(planned - elapsed)}
          isLate={planned < elapsed}
        />
      )}
    </dl>
  );
}

function Figure({
  name,
  value,
  isLate = false,
}: {
  readonly name: string;
  readonly value: string;
  readonly isLate?: boolean;
}) {
  return (
    <div>
      <dt className="text-13 text-ink-2">{name}</dt>
      <dd className={`text-28 font-semibold ${isLate ? 'text-warn' : ''}`}>{value}</dd>
    </div>
  );
}

function eachSecond(onChange: () => void): () => void {
  const timer = window.setInterval(onChange, 1000);
  return () => window.clearInterval(timer);
}
