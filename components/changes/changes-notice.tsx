'use client';

import { CHANGES } from '@/components/i18n/changes';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** One quiet line: how much is new since the last look. */
export function ChangesNotice({
  words,
  onShow,
  onMarkSeen,
}: {
  readonly words: string | null;
  readonly onShow: () => void;
  readonly onMarkSeen: () => void;
}) {
  const t = useWords(CHANGES);
  // The region stands there empty: a screen reader tells what changes in it, not what comes with it.
  return (
    <div role="status" className="print:hidden">
      {words !== null && (
        <div className="flex flex-wrap items-center gap-x-2 border-b border-line bg-surface px-4 py-0.5 text-13 text-ink-2">
          <Icon name="changes" />
          <p>{words}</p>
          <Button onClick={onShow}>{t.show}</Button>
          <Button className="ml-auto" onClick={onMarkSeen}>
            {t.markSeen}
          </Button>
        </div>
      )}
    </div>
  );
}
