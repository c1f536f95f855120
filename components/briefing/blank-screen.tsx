'use client';

import { BRIEFING } from '@/components/i18n/briefing';
import { useWords } from '@/components/i18n/use-messages';
import { classNames } from '@/components/ui/class-names';

import type { Blank } from './present-keys';

/** Nothing but a colour, so that the room looks at who speaks. A press ends it, as its key does. */
export function BlankScreen({
  blank,
  onEnd,
}: {
  readonly blank: Blank;
  readonly onEnd: () => void;
}) {
  const t = useWords(BRIEFING);
  return (
    <>
      <button
        type="button"
        data-blank={blank}
        aria-label={t.blank[blank]}
        className={classNames(
          'fixed inset-0 z-50 cursor-none forced-color-adjust-none',
          blank === 'black' ? 'bg-[#000]' : 'bg-[#fff]',
        )}
        onClick={onEnd}
      />
      <p role="status" className="sr-only">
        {t.blank[blank]}
      </p>
    </>
  );
}
