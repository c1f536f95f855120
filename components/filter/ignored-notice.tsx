'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Ignored } from '@/components/view/address-reader';
import { visible } from '@/data/hidden-characters';

export interface IgnoredNoticeProps {
  readonly ignored: readonly Ignored[];
  /** They were understood, but the dataset does not have them. */
  readonly isLacking: boolean;
  readonly onDismiss: () => void;
}

/** A broken link can hold hundreds of parts; so many, of so many letters each, are shown. */
const MOST = 5;
const MOST_LETTERS = 60;

/** Says which parts of an address were left out, so that nobody takes the view for the whole. */
export function IgnoredNotice({ ignored, isLacking, onDismiss }: IgnoredNoticeProps) {
  // The region stands there empty: a screen reader tells what changes in it, not what comes with it.
  return (
    <div role="status">
      {ignored.length > 0 && (
        <Notice ignored={ignored} isLacking={isLacking} onDismiss={onDismiss} />
      )}
    </div>
  );
}

function Notice({ ignored, isLacking, onDismiss }: IgnoredNoticeProps) {
  const { filter: t } = useMessages();
  const more = ignored.length - MOST;
  return (
    <div className="flex items-center gap-3 border-b border-line bg-surface px-4 py-1 text-13">
      <span className="text-warn">
        <Icon name="warning" />
      </span>
      <p className="min-w-0 flex-1">
        <strong className="font-semibold">{isLacking ? t.lackingTitle : t.ignoredTitle}.</strong>{' '}
        {t.ignoredHelp}{' '}
        {ignored.slice(0, MOST).map(({ key, value }, i) => (
          <span key={i}>
            {i > 0 && ', '}
            <code className="break-all">{shortened(`${key}=${value}`)}</code>
          </span>
        ))}
        {more > 0 && ` ${t.ignoredMore(more)}`}
      </p>
      <Button
        aria-label={t.dismiss}
        title={t.dismiss}
        onClick={onDismiss}
        className="px-0 print:hidden"
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}

function shortened(text: string): string {
  const letters = [...visible(text)];
  return letters.length > MOST_LETTERS
    ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…`
    : letters.join('');
}
