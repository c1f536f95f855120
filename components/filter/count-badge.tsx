/** How many are chosen. */
export function CountBadge({ n }: { readonly n: number }) {
  return (
    <span className="min-w-4 rounded-full bg-ink px-1 text-center text-12 text-paper">{n}</span>
  );
}
