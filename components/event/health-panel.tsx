'use client';

import { lazy, Suspense, useState } from 'react';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';

import type { HealthReportProps } from './health-report';

const HealthReport = lazy(() => import('./health-report'));

/** A button, and behind it what to know before trusting the data: gaps, guesses, contradictions. */
export function HealthPanel({ onSelect, ...props }: HealthReportProps) {
  const { app: t } = useMessages();
  const [open, setOpen] = useState(false);
  const select = (id: string) => {
    setOpen(false);
    onSelect(id);
  };
  return (
    <Dialog
      title={t.health}
      closeLabel={t.close}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button id="health" aria-label={t.health} title={t.health}>
          <Icon name="pulse" />
        </Button>
      }
    >
      <Suspense>
        <HealthReport {...props} onSelect={select} />
      </Suspense>
    </Dialog>
  );
}
