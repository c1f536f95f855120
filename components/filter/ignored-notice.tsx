'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Ignored } from '@/components/view/view-url';

export interface IgnoredNoticeProps {
  readonly ignored: readonly Ignored[];
  readonly onDismiss: () => void;
}

/** Says which parts of a link were not understood, so that nobody takes the view for the whole. */
export function IgnoredNotice({ ignored, onDismiss }: IgnoredNoticeProps) {
  const { filter: t } = useMessages();
  if (ignored.length === 0) return null;
  return (
    <div
      role="status"
      className="flex items-center gap-3 border-b border-line bg-surface px-4 py-1 text-13"
    >
      <span className="text-warn">
        <Icon name="warning" />
      </span>
      <p className="min-w-0 flex-1">
        <strong className="font-semibold">{t.ignoredTitle}.</strong> {t.ignoredHelp}{' '}
        {ignored.map(({ key, value }, i) => (
          <span key={i}>
            {i > 0 && ', '}
            <code className="break-all">
              {key}={value}
            </code>
          </span>
        ))}
      </p>
      <Button aria-label={t.dismiss} title={t.dismiss} onClick={onDismiss} className="px-0">
        <Icon name="close" />
      </Button>
    </div>
  );
}
