/** The labels beside the band, each joined to its mark. */
import type { Placed, PlacedCount } from './crowding';
import type { Line, Piece } from './piece';
import { GAP_PX, INDENT_PX } from './vertical-metrics';
import { markKey, sharesStem, stemKey } from './vertical-marks';
import type { ClusterLabel, VerticalLabel, VerticalMark } from './vertical-scene';

export interface LabelSite {
  readonly bandPx: number;
  readonly labelPx: number;
  readonly width: number;
  /** Height of a count. */
  readonly countPx: number;
  /** Ids of the lanes in which an event stands. */
  readonly lanesOf: (ordinal: number) => readonly string[];
}

export function toLabels(
  placed: readonly Placed[],
  marks: readonly VerticalMark[],
  site: LabelSite,
): readonly VerticalLabel[] {
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  return placed.flatMap((one) =>
    one.is === 'count' ? [clusterLabel(one, site)] : pieceLabels(one.piece, one.top, byKey, site),
  );
}

function pieceLabels(
  piece: Piece,
  top: number,
  marks: ReadonlyMap<string, VerticalMark>,
  { labelPx, width, lanesOf }: LabelSite,
): readonly VerticalLabel[] {
  const { block } = piece;
  let y = top;
  const boxOf = (line: Line, mark: VerticalMark | undefined, indent: number) => {
    const box = {
      x: labelPx + indent,
      y,
      width: width - labelPx - indent,
      height: line.height,
      from: { x: mark ? mark.x + mark.half : labelPx, y: mark ? mark.symbolY : piece.y },
    };
    y += line.height + GAP_PX;
    return box;
  };
  return piece.labels.map((line): VerticalLabel => {
    const { item } = line;
    if (item === null) {
      const key = stemKey(block.id);
      return {
        ...boxOf(line, marks.get(key), 0),
        is: 'bundle',
        key,
        meetingId: block.id,
        eventIds: block.tasks.map(({ id }) => id),
        family: block.tasks[0]?.family ?? 'other',
        open: block.open,
        headless: block.head === null,
      };
    }
    const inBundle = item !== block.head;
    const viaBundle = inBundle && sharesStem(item);
    const mark = marks.get(viaBundle ? stemKey(block.id) : markKey(item.id));
    return {
      ...boxOf(line, mark, inBundle ? INDENT_PX : 0),
      is: 'event',
      key: markKey(item.id),
      eventId: item.id,
      lines: line.lines,
      strong: item.label.strong,
      inBundle,
      viaBundle,
      lanes: lanesOf(item.ordinal),
    };
  });
}

function clusterLabel(
  { count, y0, y1, top }: PlacedCount,
  { bandPx, labelPx, width, countPx }: LabelSite,
): ClusterLabel {
  return {
    is: 'cluster',
    key: count.key,
    x: labelPx,
    y: top,
    width: width - labelPx,
    height: countPx,
    from: { x: bandPx, y: (y0 + y1) / 2 },
    count,
    y0,
    y1,
  };
}
