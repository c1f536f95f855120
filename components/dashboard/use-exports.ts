'use client';

import type { ExportContext, ExportSection } from '@/components/export/export-context';
import { isPack } from '@/components/view/pack';
import { DEFAULT_VIEW } from '@/components/view/view-state';
import { serializeViewState } from '@/components/view/view-url';

import type { Exploration } from './use-explorer';

/** What a file of the present view is made from. */
export function useExports({ index, source, state, events, today }: Exploration) {
  const { lang } = state;
  const context = (): ExportContext => {
    const own = { ...DEFAULT_VIEW, lang, data: state.data, external: state.external };
    const address = (event: string) =>
      new URL(serializeViewState({ ...own, event }), window.location.href).href;
    // What was opened from a file is nowhere else.
    const isOnlyHere = source?.kind === 'file' || isPack();
    return {
      index,
      lang,
      asOf: today,
      countedFrom: state.tasks.asOf ?? today,
      address: isOnlyHere ? null : address,
    };
  };
  const sections = async (signal: AbortSignal): Promise<readonly ExportSection[]> => {
    if (state.view === 'tasks') {
      const { orderedTasks } = await import('@/components/tasks/ordered-tasks');
      const tasks = await orderedTasks(index, events.ordinals, state.tasks, today, lang, signal);
      return [{ title: null, ordinals: tasks }];
    }
    const { listSections } = await import('@/components/event/list-sections');
    const grouping = state.view === 'list' ? state.group : DEFAULT_VIEW.group;
    return listSections(index, events.ordinals, grouping, lang);
  };
  return {
    context,
    sections,
    filterQuery: serializeViewState({ ...DEFAULT_VIEW, filter: state.filter }),
  };
}
