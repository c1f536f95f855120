'use client';

import { useMessages } from '@/components/i18n/use-messages';
import type { Ignored } from '@/components/view/view-url';

export interface IgnoredNoticeProps {
  readonly ignored: readonly Ignored[];
  readonly onDismiss: () => void;
}

export function IgnoredNotice({ ignored }: IgnoredNoticeProps) {
  const { filter: t } = useMessages();
  return ignored.length === 0 ? null : <p role="status">{t.ignoredTitle}</p>;
}
