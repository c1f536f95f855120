import type { ReactNode } from 'react';

/** One of a few values, as a list that drops down. */
export function Choice<T extends string>({
  label,
  value,
  values,
  onChange,
}: {
  readonly label: ReactNode;
  readonly value: T;
  readonly values: readonly (readonly [value: T, words: string])[];
  readonly onChange: (value: T) => void;
}) {
  return (
    <label className="flex items-center gap-1.5 text-13 text-ink-2">
      {label}
      <select
        value={value}
        className="h-8 rounded-md border border-line-strong bg-paper px-1.5 text-13 text-ink"
        onChange={({ currentTarget }) => {
          const chosen = values.find(([own]) => own === currentTarget.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {values.map(([own, words]) => (
          <option key={own} value={own}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
