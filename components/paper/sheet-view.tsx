import { DrawnPicture } from '@/components/picture/drawn-picture';
import { PAPER } from '@/components/i18n/paper';
import { fitText } from '@/components/timeline/text-width';
import { TLP_COLOURS, TLP_GROUND, tlpLabel } from '@/data/briefing/tlp';
import type { Marking } from '@/data/briefing/script-schema';

import { COVER_HEAD_PX } from './columns';
import { EDGE_PX, FOOT_PX, HEAD_PX, SIDE_PX } from './paper-size';
import { EventTable, Lines, SourceTable, WordList } from './sheet-parts';
import {
  HEADING_PX,
  TABLE_HEADING_PX,
  type Heading,
  type PaperDocument,
  type Sheet,
} from './sheet';
import { READING, SMALL, typeStyle } from './text';

/** Of the words beside a title or a label, px. */
const LONGEST_PX = 320;

/** A sheet of paper: on screen as in print, it has the size that it was laid out for. */
export function SheetView({
  document,
  number,
}: {
  readonly document: PaperDocument;
  /** From 1. */
  readonly number: number;
}) {
  const { size, lang, sheets, title, made, marking } = document;
  const t = PAPER[lang];
  const sheet = sheets[number - 1];
  if (!sheet) return null;
  return (
    <section
      aria-label={t.page(number, sheets.length)}
      data-sheet={sheet.kind}
      className="relative shrink-0 overflow-hidden bg-paper text-ink shadow-float not-last:break-after-page print:shadow-none"
      style={{
        width: size.width,
        height: size.height,
        padding: `${EDGE_PX}px ${SIDE_PX}px`,
        ...typeStyle(SMALL),
      }}
    >
      <div className="flex items-start justify-between gap-6" style={{ height: HEAD_PX }}>
        <p dir="auto" className="truncate text-ink-2">
          {sheet.kind === 'cover' ? '' : fitText(title.slice(0, 300), SMALL.size, 2 * LONGEST_PX)}
        </p>
        <SheetMarking marking={marking} />
      </div>
      <div style={{ height: size.bodyHeight }}>
        <Body sheet={sheet} document={document} />
      </div>
      <div
        className="grid grid-cols-[1fr_auto_1fr] items-end gap-6 text-ink-2"
        style={{ height: FOOT_PX }}
      >
        <p>{made}</p>
        <p data-page>{t.page(number, sheets.length)}</p>
        <div className="flex justify-end">
          <SheetMarking marking={marking} />
        </div>
      </div>
    </section>
  );
}

/** As TLP 2.0 has it: at the right of head and foot, in its colour on black, 12 pt. */
function SheetMarking({ marking }: { readonly marking: Marking | null }) {
  if (!marking) return null;
  const text = fitText((marking.text ?? '').trim().slice(0, 300), 14, LONGEST_PX);
  return (
    <p className="flex shrink-0 items-center gap-2" data-marking>
      {text !== '' && (
        <span dir="auto" className="font-semibold text-ink" style={{ fontSize: 14 }}>
          {text}
        </span>
      )}
      {marking.tlp && (
        <span
          translate="no"
          className="font-semibold [print-color-adjust:exact] forced-color-adjust-none"
          style={{
            color: TLP_COLOURS[marking.tlp],
            background: TLP_GROUND,
            fontSize: 16,
            lineHeight: '24px',
            padding: '0 8px',
          }}
        >
          {tlpLabel(marking.tlp)}
        </span>
      )}
    </p>
  );
}

function Body({ sheet, document }: { readonly sheet: Sheet; readonly document: PaperDocument }) {
  const { lang, size } = document;
  switch (sheet.kind) {
    case 'cover':
      return (
        <>
          {sheet.title && (
            <h1 className="border-b-2 border-ink pt-4 pb-4" style={{ marginBottom: 22 }}>
              <Lines paragraph={sheet.title} type={sheet.type} />
            </h1>
          )}
          <WordList rows={sheet.rows} headWidth={COVER_HEAD_PX} />
        </>
      );
    case 'chart':
      return (
        <>
          <SheetHeading heading={sheet.heading} />
          {sheet.caption && (
            <div style={{ marginBottom: 10 }}>
              <Lines paragraph={sheet.caption.words} type={sheet.caption.type} />
            </div>
          )}
          {sheet.drawing && <DrawnPicture picture={sheet.drawing} />}
        </>
      );
    case 'notes':
      return (
        <>
          <SheetHeading heading={sheet.heading} />
          <div style={typeStyle(READING)}>
            {sheet.rows.map(({ cells }, i) => (
              <div key={i} style={{ paddingBottom: 9 }}>
                {cells[0]?.map((own, at) => (
                  <Lines key={at} paragraph={own} type={READING} />
                ))}
              </div>
            ))}
          </div>
        </>
      );
    case 'events':
      return (
        <>
          <SheetHeading heading={sheet.heading} />
          <EventTable rows={sheet.rows} lang={lang} width={size.bodyWidth} />
        </>
      );
    case 'sources':
      return (
        <>
          <SheetHeading heading={sheet.heading} />
          <SourceTable rows={sheet.rows} lang={lang} width={size.bodyWidth} />
        </>
      );
  }
}

function SheetHeading({ heading: { text, note } }: { readonly heading: Heading }) {
  return (
    <div style={{ height: note === '' ? TABLE_HEADING_PX : HEADING_PX }}>
      <h2 className="truncate font-semibold" style={{ fontSize: 20, lineHeight: '26px' }}>
        {text}
      </h2>
      {note !== '' && (
        <p dir="auto" className="truncate text-ink-2">
          {note}
        </p>
      )}
    </div>
  );
}
