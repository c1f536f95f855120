import type { ReactNode } from 'react';

import { onPlainClick } from './plain-click';

/** What a name or title is there for: to go to an address, or to do something where one is. */
export type Target =
  | { readonly href: string; readonly act?: () => void }
  | { readonly act: () => void; readonly label: string };

/** A link that works in a new tab too, or a button. Only what acts needs scripts. */
export function TargetLink({
  to,
  className,
  children,
}: {
  readonly to: Target;
  readonly className: string;
  readonly children: ReactNode;
}) {
  if ('label' in to) {
    return (
      <button type="button" aria-label={to.label} onClick={to.act} className={className}>
        {children}
      </button>
    );
  }
  return (
    <a href={to.href} onClick={to.act && onPlainClick(to.act)} className={className}>
      {children}
    </a>
  );
}
