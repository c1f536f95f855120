import { TLP_COLOURS, TLP_GROUND, tlpLabel } from '@/data/briefing/tlp';
import type { Marking } from '@/data/briefing/script-schema';

/** The marking as TLP 2.0 has it: the label in its colour on black, at the right of each page. */
export function MarkingLabel({ marking: { text, tlp } }: { readonly marking: Marking }) {
  return (
    <span className="ml-auto flex min-w-0 items-center gap-2">
      {text && <span className="truncate text-13 font-semibold">{text}</span>}
      {tlp && (
        <span
          translate="no"
          className="shrink-0 px-2 py-0.5 text-16 font-semibold forced-color-adjust-none"
          style={{ color: TLP_COLOURS[tlp], background: TLP_GROUND }}
        >
          {tlpLabel(tlp)}
        </span>
      )}
    </span>
  );
}
