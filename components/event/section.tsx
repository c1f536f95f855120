import { useId, type ReactNode } from 'react';

/** A labelled part of the details. */
export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line py-3">
      <h3 id={id} className="mb-1 text-12 font-medium text-ink-3">
        {title}
      </h3>
      {children}
    </section>
  );
}

/** A label and what it stands for, inside a `dl`. */
export function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7rem_1fr] gap-x-3 py-0.5">
      <dt className="pt-0.5 text-13 text-ink-3">{label}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

/** The same for longer texts: the label stands above. */
export function Stacked({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="border-l-2 border-line pl-3">
      <dt className="text-12 text-ink-3">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
