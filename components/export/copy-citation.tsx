'use client';

import { EXPORT } from '@/components/i18n/export';
import { useWords } from '@/components/i18n/use-messages';
import { CopyButton } from '@/components/ui/copy-button';
import type { TimelineEvent } from '@/data/schema';

import { citationOf } from './citation';
import type { ExportContext } from './export-context';

/** Copies a citation of an event. */
export function CopyCitation({
  event,
  context,
}: {
  readonly event: TimelineEvent;
  /** Asked for when it is copied. */
  readonly context: () => ExportContext;
}) {
  const t = useWords(EXPORT);
  return (
    <CopyButton
      icon="quote"
      label={t.cite}
      title={t.copyCitation}
      copied={t.citationCopied}
      byHand={t.copyByHand}
      text={() => citationOf(event, context())}
    />
  );
}
