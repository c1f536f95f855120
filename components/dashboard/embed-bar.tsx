'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { TEXT_LINK } from '@/components/ui/text-link';

/** In place of the header where another page shows this one: whose picture it is, and the whole of it. */
export function EmbedBar({
  title,
  whole,
}: {
  readonly title: string;
  /** Address of the same view, with everything around it. */
  readonly whole: string;
}) {
  const { app: t } = useMessages();
  return (
    <header className="flex flex-wrap items-baseline gap-x-4 border-b border-line px-4 py-1.5 text-13">
      <h1 className="font-semibold">{title}</h1>
      <a href={whole} target="_blank" rel="noopener" className={`${TEXT_LINK} ml-auto`}>
        {t.openWhole}
      </a>
    </header>
  );
}
