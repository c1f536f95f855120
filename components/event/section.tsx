import { useId, type ReactNode } from 'react';

type Level = 1 | 2 | 3 | 4;

export function Heading({
  level,
  ...props
}: {
  readonly level: Level;
  readonly id?: string;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const Tag = `h${level}` as const;
  return <Tag {...props} />;
}

/** A labelled part of the details. */
export function Section({
  title,
  level,
  children,
}: {
  readonly title: string;
  readonly level: Level;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line py-3">
      <Heading level={level} id={id} className="mb-1 text-12 font-medium text-ink-3">
        {title}
      </Heading>
      {children}
    </section>
  );
}

/** A heading inside of a part. */
export function Subheading({
  level,
  ...props
}: {
  /** Of the part. */
  readonly level: 2 | 3;
  readonly className: string;
  readonly children: ReactNode;
}) {
  return <Heading level={level === 2 ? 3 : 4} {...props} />;
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
