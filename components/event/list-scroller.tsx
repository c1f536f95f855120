import type { ReactNode, Ref } from 'react';

import { classNames } from '@/components/ui/class-names';

/** Scrolls the list on the screen; on paper the list is as long as it is. */
export function ListScroller({
  ref,
  className,
  children,
}: {
  readonly ref: Ref<HTMLDivElement>;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  // `relative`, or what is placed absolutely in a row would stretch the page instead.
  return (
    <div
      ref={ref}
      className={classNames(
        'relative min-h-0 flex-1 overflow-y-auto print:overflow-visible',
        className,
      )}
    >
      {children}
    </div>
  );
}
