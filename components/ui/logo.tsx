/** The flag on its line, and what follows from it. It stands beside the name. */
export function Logo() {
  return (
    <svg aria-hidden="true" viewBox="0 0 20 20" className="size-5 shrink-0">
      <path d="M1 15.5H19" className="stroke-ink" strokeWidth="1.75" strokeLinecap="round" />
      <path d="M4.5 15.5V2.5H12L9.6 5.8L12 9H4.5" className="fill-party" />
      <circle cx="14.5" cy="15.5" r="3.5" className="fill-army" />
    </svg>
  );
}
