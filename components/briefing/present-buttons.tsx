'use client';

import { useMessages } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

/** The way on stage, and to what is shown there. */
export function PresentButtons({
  isEditing,
  onPresent,
  onEdit,
}: {
  readonly isEditing: boolean;
  readonly onPresent: () => void;
  readonly onEdit: () => void;
}) {
  const { app: t } = useMessages();
  return (
    <span className="flex" data-tour="present">
      <Button variant="outlined" className="rounded-r-none" onClick={onPresent}>
        <Icon name="present" />
        <span className="max-sm:sr-only">{t.present}</span>
      </Button>
      <Button
        variant="outlined"
        className="rounded-l-none border-l-0 px-1.5"
        aria-label={t.scenes}
        title={t.scenes}
        aria-pressed={isEditing}
        onClick={onEdit}
      >
        <Icon name="scenes" />
      </Button>
    </span>
  );
}
