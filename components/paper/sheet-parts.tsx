/** Rows and lines on paper, in the type that they were measured in. */
import { PAPER } from '@/components/i18n/paper';
import { classNames } from '@/components/ui/class-names';
import type { Lang } from '@/data/vocabulary';

import { cellWidths, EVENT_SHARES, GAP_PX, SOURCE_SHARES } from './columns';
import { rowHeight, type Row } from './row';
import { COLUMNS_PX } from './sheet';
import { READING, SMALL, typeStyle, type Paragraph, type Tone, type Type } from './text';

const TONES: { readonly [T in Tone]: string } = {
  plain: '',
  strong: 'font-semibold',
  soft: 'text-ink-2',
};

/** Broken where it was measured; each text keeps its own direction. */
export function Lines({
  paragraph: { lines, tone, lang },
  type,
}: {
  readonly paragraph: Paragraph;
  readonly type: Type;
}) {
  return (
    <span
      dir="auto"
      lang={lang}
      className={classNames('block overflow-x-clip whitespace-pre', TONES[tone])}
      style={typeStyle(type)}
    >
      {lines.join('\n')}
    </span>
  );
}

/** Words and what they say. */
export function WordList({
  rows,
  headWidth,
}: {
  readonly rows: readonly Row[];
  readonly headWidth: number;
}) {
  return (
    <dl style={typeStyle(READING)}>
      {rows.map((row, i) => (
        <div key={i} className="flex" style={{ height: rowHeight(row, READING), gap: GAP_PX }}>
          <dt className="shrink-0 text-ink-2" style={{ width: headWidth }}>
            {row.isContinued ? '' : row.head}
          </dt>
          <dd>
            {row.cells[0]?.map((own, at) => (
              <Lines key={at} paragraph={own} type={READING} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function EventTable({
  rows,
  lang,
  width,
}: {
  readonly rows: readonly Row[];
  readonly lang: Lang;
  readonly width: number;
}) {
  const { number, when, what, who, sources } = PAPER[lang].columns;
  return (
    <RowTable
      rows={rows}
      lang={lang}
      names={[number, when, what, who, sources]}
      widths={cellWidths(EVENT_SHARES, width)}
    />
  );
}

export function SourceTable({
  rows,
  lang,
  width,
}: {
  readonly rows: readonly Row[];
  readonly lang: Lang;
  readonly width: number;
}) {
  const { number, source, events } = PAPER[lang].sourceColumns;
  return (
    <RowTable
      rows={rows}
      lang={lang}
      names={[number, source, events]}
      widths={cellWidths(SOURCE_SHARES, width)}
    />
  );
}

/** Its head stands on every sheet. */
function RowTable({
  rows,
  lang,
  names,
  widths,
}: {
  readonly rows: readonly Row[];
  readonly lang: Lang;
  readonly names: readonly string[];
  readonly widths: readonly number[];
}) {
  const t = PAPER[lang];
  return (
    <table className="w-full table-fixed border-collapse text-left align-top">
      <colgroup>
        {widths.map((own, i) => (
          <col key={i} style={{ width: own + (i < widths.length - 1 ? GAP_PX : 0) }} />
        ))}
      </colgroup>
      <thead>
        <tr style={{ height: COLUMNS_PX }} className="border-b border-ink">
          {names.map((name) => (
            <th key={name} scope="col" className="p-0 align-top font-semibold">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr
            key={i}
            data-event-id={row.eventId ?? undefined}
            className="border-b border-line-strong"
            style={{ height: rowHeight(row, SMALL) }}
          >
            <th scope="row" className="p-0 pt-1 align-top font-semibold">
              {row.head}
              {row.isContinued && <span className="sr-only"> {t.continued}</span>}
              {row.isContinued && <span aria-hidden="true"> …</span>}
            </th>
            {row.cells.map((cell, at) => (
              <td
                key={at}
                className="p-0 pt-1 align-top"
                style={{ paddingRight: at < row.cells.length - 1 ? GAP_PX : 0 }}
              >
                {cell.map((own, place) => (
                  <Lines key={place} paragraph={own} type={SMALL} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
