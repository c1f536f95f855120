'use client';

import { PresentButtons } from '@/components/briefing/present-buttons';
import { HealthPanel } from '@/components/event/health-panel';
import { ExportMenu } from '@/components/export/export-menu';
import { useMessages } from '@/components/i18n/use-messages';
import type { Shown } from '@/components/saved/shown';
import { ViewsMenu } from '@/components/saved/views-menu';
import { SearchBox } from '@/components/search/search-box';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';

import { FilesOfView } from './files-of-view';
import { Header } from './header';
import type { Exploration } from './use-explorer';
import { useExports } from './use-exports';

/** The header, with everything that can be opened from it. */
export function ExplorerHeader({
  exploration,
  shown,
  passages,
  onOpen,
}: {
  readonly exploration: Exploration;
  readonly shown: Shown;
  readonly passages: readonly string[];
  readonly onOpen: () => void;
}) {
  const { index, reports, state, update, today, presented, isEditing } = exploration;
  const { app: t, dataset: d } = useMessages();
  const exports = useExports(exploration);
  return (
    <Header
      dataset={index.dataset}
      reports={reports}
      view={state.view}
      onView={(view) => update({ view })}
      external={state.external}
      onExternal={(external) => update({ external })}
      onLanguage={() => update({ lang: state.lang === 'en' ? 'vi' : 'en' })}
      onKeys={() => exploration.setKeysOpen(true)}
      search={
        <SearchBox
          index={index}
          value={state.filter.q}
          onChange={(q, step) => exploration.changeFilter({ q }, step)}
          dates={{ update, today }}
          onPalette={() => exploration.setPaletteOpen(true)}
          {...exploration.found}
        />
      }
      saved={<ViewsMenu shown={shown} />}
      open={
        <Button aria-label={d.open} title={d.openNote} onClick={onOpen}>
          <Icon name="open" />
        </Button>
      }
      present={
        <PresentButtons
          isEditing={isEditing}
          onPresent={() => presented.start(1)}
          onEdit={() => exploration.setEditing(!isEditing)}
        />
      }
      exports={<ExportMenu {...exports} more={<FilesOfView exploration={exploration} />} />}
      health={
        <>
          <HealthPanel
            index={index}
            today={today}
            verifiedArticles={passages}
            eventHref={exploration.eventHref}
            onSelect={exploration.selection.select}
          />
          <Button
            aria-label={t.changes}
            title={t.changes}
            onClick={() => exploration.setChangesOpen(true)}
          >
            <Icon name="changes" />
          </Button>
        </>
      }
    />
  );
}
