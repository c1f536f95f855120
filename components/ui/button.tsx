import type { ComponentProps } from 'react';

import { classNames } from './class-names';

export type ButtonVariant = 'plain' | 'outlined' | 'chosen';

const VARIANTS: { readonly [V in ButtonVariant]: string } = {
  plain: 'text-ink-2 hover:bg-sunken hover:text-ink',
  outlined: 'border border-line-strong bg-paper text-ink hover:bg-sunken',
  chosen:
    'bg-ink text-paper hover:bg-ink-2 forced-colors:bg-[Highlight] ' +
    'forced-colors:text-[HighlightText] forced-colors:forced-color-adjust-none',
};

/** The look of everything that is pressed: 32 px high, never smaller than 24 px wide. */
export function buttonClass(variant: ButtonVariant = 'plain'): string {
  return classNames(
    'inline-flex h-8 min-w-8 shrink-0 items-center justify-center gap-1.5 rounded-md px-2.5',
    'text-13 font-medium whitespace-nowrap transition-colors duration-150',
    'disabled:pointer-events-none disabled:opacity-40',
    VARIANTS[variant],
  );
}

export function Button({
  variant = 'plain',
  className,
  ...props
}: ComponentProps<'button'> & { readonly variant?: ButtonVariant }) {
  return (
    <button type="button" {...props} className={classNames(buttonClass(variant), className)} />
  );
}
