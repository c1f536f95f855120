'use client';

import { fileName } from '@/components/export/file-name';
import { useMessages } from '@/components/i18n/use-messages';
import { isPack } from '@/components/view/pack';
import { serializeViewState } from '@/components/view/view-url';

import { PackButton, PictureActions, PrintButton, ScriptSlides } from './lazy-parts';
import type { Exploration } from './use-explorer';
import { useExports } from './use-exports';

async function currentScript() {
  const { readScript } = await import('@/components/briefing/script-store');
  return readScript().value;
}

/** Documents, pictures, slides and the offline copy of what is shown. */
export function FilesOfView({ exploration }: { readonly exploration: Exploration }) {
  const { index, state, today, comparison } = exploration;
  const { app: t } = useMessages();
  const { filterQuery } = useExports(exploration);
  return (
    <>
      <PrintButton onPrint={exploration.printed.start} />
      <PictureActions
        tlp={exploration.tlp}
        onTlp={exploration.setTlp}
        request={() => ({
          index,
          state,
          asOf: today,
          compared: comparison.compared,
          title: index.dataset.title[state.lang],
          marking: exploration.tlp ? { tlp: exploration.tlp } : null,
        })}
        fileName={(extension) => fileName(today, filterQuery, extension)}
        slides={async (request) =>
          (await import('@/components/pptx/view-slides')).viewSlides(request, t.name)
        }
      />
      <div className="mt-2">
        <ScriptSlides wholeIndex={exploration.wholeIndex} />
      </div>
      {!isPack() && (
        <PackButton
          wholeIndex={exploration.wholeIndex}
          today={today}
          // What this browser saw, a pack has not.
          view={serializeViewState({ ...state, data: null, compare: null })}
          script={currentScript}
        />
      )}
    </>
  );
}
