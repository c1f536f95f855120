'use client';

import { useMessages } from '@/components/i18n/use-messages';

import { Button } from './button';
import { classNames } from './class-names';
import { CopyButton } from './copy-button';
import { failureDetails, isLoadError } from './failure-details';
import { Icon } from './icon';

/** What stands in place of a part that failed. */
export function PartFailure({
  error,
  stack,
  onAgain,
  onClose,
}: {
  readonly error: unknown;
  /** Where in the components it happened. */
  readonly stack: string;
  readonly onAgain: () => void;
  /** `null`: it has a place of its own, and covers nothing. */
  readonly onClose: (() => void) | null;
}) {
  const { failure: t } = useMessages();
  const isLoad = isLoadError(error);
  return (
    <div
      role="alert"
      className={classNames(
        'max-w-prose p-4',
        onClose
          ? 'fixed bottom-4 left-4 z-50 max-w-[calc(100vw-2rem)] rounded-xl bg-paper shadow-float'
          : 'relative',
      )}
    >
      <p className="flex items-center gap-2 font-semibold">
        <span className="text-warn">
          <Icon name="warning" />
        </span>
        {isLoad ? t.notLoaded : t.title}
      </p>
      <p className="mt-1 text-ink-2">{t.text}</p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        {/* A script that failed to load fails for as long as the page lives; the address keeps the view. */}
        <Button variant="outlined" onClick={isLoad ? () => location.reload() : onAgain}>
          {t.again}
        </Button>
        <CopyButton
          text={() => failureDetails(error, stack)}
          icon="list"
          label={t.copy}
          copied={t.copied}
          byHand={t.byHand}
        />
        {onClose && <Button onClick={onClose}>{t.close}</Button>}
      </div>
    </div>
  );
}
