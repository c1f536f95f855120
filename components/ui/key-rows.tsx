/** Keys, each with what it does. */
export function KeyRows({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2 max-sm:grid-cols-2">
      {rows.map(([keys, meaning]) => (
        <div key={keys} className="col-span-2 grid grid-cols-subgrid">
          <dt className="font-semibold">{keys}</dt>
          <dd className="text-ink-2">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
