import type { TaskState } from '@/data/task-state';

/** How a task stands, by shape: told apart in black and white as well, and always beside words. */
const SHAPES: { readonly [S in TaskState]: string } = {
  past: 'M6 1.5L11 10.5H1L6 1.5ZM6 5v2.4M6 9v.1',
  soon: 'M6 11A5 5 0 1 0 6 1a5 5 0 0 0 0 10ZM6 3.2V6l2 1.2',
  later: 'M6 11A5 5 0 1 0 6 1a5 5 0 0 0 0 10Z',
  open: 'M1.5 6h7M6.5 3.5L9.5 6 6.5 8.5',
  reported: 'M2 6.5L4.8 9.2 10 3',
  unset: 'M2.5 6h.1M6 6h.1M9.5 6h.1',
};

export function StateSign({ state }: { readonly state: TaskState }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="size-3 shrink-0"
    >
      <path d={SHAPES[state]} />
    </svg>
  );
}
