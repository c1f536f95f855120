'use client';

import { PAPER } from '@/components/i18n/paper';
import { useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** The way to a document on paper. */
export function PrintButton({ onPrint }: { readonly onPrint: () => void }) {
  const t = useWords(PAPER);
  return (
    <section className="mt-3 border-t border-line pt-3">
      <Button variant="outlined" onClick={onPrint}>
        <Icon name="page" />
        {t.command}
      </Button>
      <p className="mt-1 text-12 text-ink-3">{t.commandHelp}</p>
    </section>
  );
}
