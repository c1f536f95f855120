'use client';

import { useMemo, useState } from 'react';

import { changeScript } from '@/components/briefing/script-store';
import { withInserted, without } from '@/components/briefing/edit-script';
import { CHANGES } from '@/components/i18n/changes';
import { formatDay } from '@/components/i18n/format-date';
import { useLocale, useMessages, useWords } from '@/components/i18n/use-messages';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { saveJson } from '@/components/ui/save-file';
import { countChanges } from '@/data/compare/compare';
import type { DatasetIndex } from '@/data/dataset-index';
import type { CalendarDay } from '@/data/time';

import { ChangesList } from './changes-list';
import { ChangesNotice } from './changes-notice';
import { CHANGES_SCENE, changesScene } from './changes-scene';
import { CompareFile } from './compare-file';
import { groupChanges, toCompared } from './grouped';
import { useChanges } from './use-changes';
import type { ComparisonHandle } from './use-comparison';
import { useOtherVersion } from './use-other-version';
import { useSeen } from './use-seen';

/** What became of the dataset since it was seen last, or since another version of it. */
export function ChangesDoor({
  index,
  datasetKey,
  isFile,
  external,
  today,
  open,
  onOpenChange,
  comparison: { isCompared, isPending, compare },
  eventHref,
  onSelect,
}: {
  readonly index: DatasetIndex;
  /** The same for all versions of a dataset. */
  readonly datasetKey: string;
  /** Files are remembered only when that is asked for. */
  readonly isFile: boolean;
  /** Whether reports from outside the articles are among what is shown. */
  readonly external: boolean;
  readonly today: CalendarDay;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly comparison: ComparisonHandle;
  readonly eventHref: (id: string) => string;
  readonly onSelect: (id: string) => void;
}) {
  const { app, filter } = useMessages();
  const t = useWords(CHANGES);
  const locale = useLocale();
  const { seen, unreadable, isKept, isTooLarge, markSeen } = useSeen(
    index,
    datasetKey,
    // What is seen for the first time has no earlier version to be compared with as a link asks.
    !isFile && !isPending,
    today,
  );
  const version = useOtherVersion(external, () => compare(null));
  const { other } = version;
  const changes = useChanges(other?.traces ?? seen?.traces ?? null, index);
  const groups = useMemo(() => changes && groupChanges(changes), [changes]);
  const [inBriefing, setInBriefing] = useState<typeof groups>(null);
  const count = changes ? countChanges(changes) : 0;
  const since = other ? null : (seen?.seenOn ?? null);

  const sentence = () => {
    if (!changes && (other || seen)) return null;
    if (!changes && unreadable !== null) return t.unreadable;
    if (!changes) return isTooLarge ? t.tooLarge : isFile ? t.notRemembered : t.firstLook;
    if (count === 0) return t.none;
    return other
      ? t.sinceFile(count, other.name)
      : t.sinceSeen(count, formatDay(since ?? today, locale));
  };
  const mark = () => {
    compare(null);
    markSeen();
  };
  const addScene = () => {
    if (!groups) return;
    const scene = changesScene(groups, since ?? today);
    changeScript((script) => withInserted(without(script, CHANGES_SCENE), scene, 0));
    setInBriefing(groups);
  };
  return (
    <>
      <ChangesNotice
        words={!other && count > 0 ? sentence() : null}
        onShow={() => onOpenChange(true)}
        onMarkSeen={mark}
      />
      <Dialog title={app.changes} closeLabel={filter.close} open={open} onOpenChange={onOpenChange}>
        <p className="text-14 text-ink">{sentence()}</p>
        {other && <p className="mt-1 text-13 text-ink-3">{t.fileNotKept}</p>}
        {!isKept && <p className="mt-1 text-13 text-warn">{t.notKept}</p>}
        {changes && (count > 0 || isCompared) && (
          <label className="mt-3 flex items-start gap-2">
            <input
              type="checkbox"
              className="mt-0.5 size-4 accent-ink"
              checked={isCompared}
              onChange={({ currentTarget }) =>
                compare(currentTarget.checked ? (other ? toCompared(changes) : 'seen') : null)
              }
            />
            <span>
              {t.onTimeline}
              <span className="block text-12 text-ink-3">{t.onTimelineNote}</span>
            </span>
          </label>
        )}
        <div className="mt-3 flex flex-wrap items-center gap-2">
          <CompareFile version={version} />
          {groups && since !== null && count > 0 && (
            <Button variant="outlined" onClick={addScene}>
              {t.toBriefing}
            </Button>
          )}
          {!other && !isTooLarge && (isFile || count > 0 || unreadable !== null) && (
            <Button variant="outlined" onClick={mark}>
              {seen ? t.markSeen : t.remember}
            </Button>
          )}
          {!other && unreadable !== null && (
            <Button variant="outlined" onClick={() => saveJson(unreadable, 'seen.json')}>
              {t.saveUnreadable}
            </Button>
          )}
          <p role="status" className="text-13 text-ink-2 empty:hidden">
            {inBriefing !== null && inBriefing === groups && t.inBriefing}
          </p>
        </div>
        {groups && <ChangesList groups={groups} eventHref={eventHref} onSelect={onSelect} />}
      </Dialog>
    </>
  );
}
