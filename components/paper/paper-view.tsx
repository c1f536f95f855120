'use client';

import { useEffect, useMemo, useRef, useSyncExternalStore, type CSSProperties } from 'react';

import { useScript } from '@/components/briefing/use-script';
import { PAPER } from '@/components/i18n/paper';
import { useWords } from '@/components/i18n/use-messages';
import { NOT_COMPARED, type Compared } from '@/components/timeline/compared';
import { Gradients } from '@/components/timeline/ink/gradients';
import { useSize } from '@/components/timeline/use-size';
import { subscribeToAddress, withKept, writeAddress } from '@/components/view/address';
import type { ViewState } from '@/components/view/view-state';
import { serializeViewState } from '@/components/view/view-url';
import type { DatasetIndex } from '@/data/dataset-index';
import type { CalendarDay } from '@/data/time';

import type { PaperRequest } from './document-of';
import { LIGHT_TOKENS } from './light-tokens';
import { PaperBar } from './paper-bar';
import { sheetSize } from './paper-size';
import { parsePaperOptions, serializePaperOptions, type PaperOptions } from './paper-options';
import { SheetView } from './sheet-view';
import { useDocument } from './use-document';
import { useWholeIndex } from './use-whole-index';

/** The named pages of `globals.css`. */
const PAGES = { a4: '[page:a4]', letter: '[page:letter]' } as const;
/** Weights of the document's face: paper is not painted again when they come late. */
const WEIGHTS = [400, 500, 600];

/** Around a sheet on screen. */
const AROUND_PX = 24;

/** A document in place of the view: sheets of paper, and a bar that is not printed. */
export function PaperView({
  index,
  wholeIndex,
  state,
  compared,
  today,
  onLeave,
}: {
  readonly index: DatasetIndex;
  /** With what reports add: a script says of each scene whether it wants them. */
  readonly wholeIndex: (signal?: AbortSignal) => Promise<DatasetIndex>;
  readonly state: ViewState;
  /** What another version had otherwise; `null` until that is worked out. */
  readonly compared: Compared | null;
  readonly today: CalendarDay;
  readonly onLeave: () => void;
}) {
  const t = useWords(PAPER);
  const search = useSyncExternalStore(
    subscribeToAddress,
    () => window.location.search,
    () => '',
  );
  const script = useScript().value;
  const options = useMemo(() => parsePaperOptions(search), [search]);
  const isScript = options.subject === 'script';
  const whole = useWholeIndex(wholeIndex, isScript, index);
  const shown = isScript ? (whole?.index ?? null) : index;
  const request = useMemo((): PaperRequest | null => {
    const own = isScript ? script : null;
    const asOf = state.tasks.asOf ?? own?.asOf ?? today;
    const beside = isScript ? NOT_COMPARED : compared;
    return shown && beside && { options, index: shown, state, compared: beside, script: own, asOf };
    // The view's state is a new object for each address; what it says is in the address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [options, script, shown, compared, today, state.lang]);
  const made = useDocument(request);
  const root = useRef<HTMLElement>(null);
  useReadySheets(root, made.kind === 'drawn' ? made.document : null);

  const change = (patch: Partial<PaperOptions>) => {
    const asked = serializePaperOptions({ ...options, ...patch });
    const view = withKept(serializeViewState(state), scenePart(window.location.search));
    const query = `?${asked}${view === '' ? '' : `&${view.slice(1)}`}`;
    writeAddress(`${window.location.pathname}${query}`, 'replace');
  };
  const [page, room] = useSize<HTMLDivElement>();
  // On a narrow screen a sheet is shown whole, and smaller.
  const sheet = sheetSize(options.paper).width + 2 * AROUND_PX;
  const zoom = room && room.width < sheet ? room.width / sheet : 1;
  const pages = made.kind === 'drawn' ? made.document.sheets.length : 0;
  return (
    <div
      ref={page}
      className="with-scripts min-h-dvh overflow-x-clip bg-sunken print:min-h-0 print:bg-transparent"
    >
      <PaperBar
        options={options}
        status={made.kind === 'drawn' ? t.pages(pages) : t.drawing(made.sheets)}
        isDrawn={made.kind === 'drawn'}
        warning={isScript && whole?.lacksReports ? t.lacksReports : null}
        onOptions={change}
        onBack={onLeave}
      />
      <main
        ref={root}
        data-paper
        className={`flex flex-col items-center gap-6 p-6 print:block print:p-0 print:[zoom:1]! ${PAGES[options.paper]}`}
        style={{ ...(LIGHT_TOKENS as CSSProperties), colorScheme: 'light', zoom }}
      >
        <svg aria-hidden="true" width="0" height="0" className="absolute">
          <Gradients />
        </svg>
        {made.kind === 'drawn' &&
          made.document.sheets.map((_, i) => (
            <SheetView key={i} document={made.document} number={i + 1} />
          ))}
      </main>
    </div>
  );
}

/** A document is ready once its sheets are there, and its faces with them. */
function useReadySheets(root: React.RefObject<HTMLElement | null>, document: unknown): void {
  useEffect(() => {
    const node = root.current;
    if (!node || document === null) return;
    let isCurrent = true;
    const faces = WEIGHTS.map((weight) =>
      window.document.fonts.load(`${weight} 16px "Be Vietnam Pro"`, 'aệ'),
    );
    void Promise.allSettled(faces).then(() =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (isCurrent) node.setAttribute('data-ready', '');
        }),
      ),
    );
    return () => {
      isCurrent = false;
      node.removeAttribute('data-ready');
    };
  }, [root, document]);
}

function scenePart(search: string): string {
  const scene = new URLSearchParams(search).get('scene');
  return scene === null ? '' : `scene=${scene}`;
}
