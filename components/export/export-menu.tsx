'use client';

import { lazy, Suspense, type ReactNode } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Popover } from '@/components/ui/popover';

import type { ExportSource } from './use-export';

/** Few readers export: what does it is loaded when asked for. */
const ExportPanel = lazy(async () => ({ default: (await import('./export-panel')).ExportPanel }));

export function ExportMenu({
  more,
  ...source
}: ExportSource & {
  /** Other files than of what the filters leave. */
  readonly more?: ReactNode;
}) {
  const { app: t } = useMessages();
  return (
    <Popover
      trigger={
        <Button id="export" aria-label={t.export} title={t.exportTitle}>
          <Icon name="export" />
          <span className="max-[1879px]:hidden">{t.export}</span>
        </Button>
      }
      title={t.exportTitle}
      className="w-80"
    >
      <Suspense fallback={<p className="mt-2 text-13 text-ink-3">{t.loading}</p>}>
        <ExportPanel {...source} />
        {more}
      </Suspense>
    </Popover>
  );
}
