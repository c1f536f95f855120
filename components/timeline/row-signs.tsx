import { memo } from 'react';

import { KindGlyph } from '@/components/ui/kind-glyph';
import { KINDS } from '@/data/vocabulary';

import { ROW_PX, TOP_PX } from './overview-rows';

/** The kinds' signs at their rows of the overview. */
export const RowSigns = memo(function RowSigns({ kinds }: { readonly kinds: readonly number[] }) {
  return (
    <span aria-hidden="true" className="flex flex-col text-ink-2" style={{ paddingTop: TOP_PX }}>
      {kinds.map((place) => {
        const kind = KINDS[place];
        return (
          kind && (
            <span key={kind} className="flex items-center" style={{ height: ROW_PX }}>
              <KindGlyph kind={kind} size={12} />
            </span>
          )
        );
      })}
    </span>
  );
});
