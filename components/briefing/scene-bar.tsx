'use client';

import type { ReactNode } from 'react';

import { BRIEFING } from '@/components/i18n/briefing';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** Which scene this is, how far one has come, and the way back to the script. */
export function SceneBar({
  number,
  total,
  digits,
  isOnScript,
  onStep,
  onBack,
  marking,
  children,
}: {
  readonly number: number;
  readonly total: number;
  /** The number that is being typed. */
  readonly digits: string;
  readonly isOnScript: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onBack: () => void;
  readonly marking: ReactNode;
  /** What else can be done on stage. */
  readonly children: ReactNode;
}) {
  const t = useWords(BRIEFING);
  return (
    <footer>
      <div aria-hidden="true" className="h-0.75 bg-sunken">
        <div
          className="h-full bg-ink-2 transition-[width] duration-200 ease-out"
          style={{ width: `${total === 0 ? 0 : (100 * number) / total}%` }}
        />
      </div>
      <div className="flex flex-wrap items-center gap-1 px-3 py-1.5">
        <Button
          aria-label={t.previous}
          title={t.previous}
          disabled={number <= 1}
          onClick={() => onStep(-1)}
        >
          <Icon name="left" />
        </Button>
        <p className="min-w-14 text-center text-16 font-semibold" data-scene-number>
          {digits === '' ? t.sceneOf(number, total) : t.goTo(digits)}
        </p>
        <Button
          aria-label={t.next}
          title={t.next}
          disabled={number >= total}
          onClick={() => onStep(1)}
        >
          <Icon name="right" />
        </Button>
        {!isOnScript && (
          <button
            type="button"
            className="ml-2 min-h-8 shrink-0 rounded-md bg-match px-3 text-14 font-semibold text-ink"
            onClick={onBack}
          >
            {t.offScript(number, total)}
          </button>
        )}
        <div className="ml-auto flex items-center gap-1 max-sm:order-last max-sm:w-full">
          {children}
        </div>
        {marking}
      </div>
    </footer>
  );
}
