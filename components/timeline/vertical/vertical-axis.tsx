import type { VerticalTick } from './vertical-ticks';

/** A fine unit is not named so close before or behind the name of a coarse one, px. */
const ABOVE_PX = 14;
const BELOW_PX = 32;

/** The names of years and months. A coarse unit's name stays in sight as long as its unit does. */
export function VerticalAxis({
  ticks,
  width,
  todayY,
  today,
}: {
  readonly ticks: readonly VerticalTick[];
  readonly width: number;
  readonly todayY: number;
  /** What the rule for today is called. */
  readonly today: string;
}) {
  const majors = ticks.filter(({ level }) => level === 'major');
  const isCovered = (y: number) =>
    majors.some((major) => y > major.y - ABOVE_PX && y < major.y + BELOW_PX);
  return (
    <div aria-hidden="true" className="absolute inset-y-0 left-0 bg-surface" style={{ width }}>
      {ticks.map(({ y, level, label }) =>
        level === 'minor' && !isCovered(y) ? (
          <span
            key={`minor${y}`}
            className="absolute inset-x-0 px-1.5 text-12 text-ink-3"
            style={{ top: y }}
          >
            {label}
          </span>
        ) : null,
      )}
      {majors.map(({ y, label, end }) => (
        <div
          key={`major${y}`}
          className="absolute inset-x-0 border-t border-line-strong"
          style={{ top: y, height: end - y }}
        >
          <span className="sticky top-0 block bg-surface px-1.5 pt-0.5 pb-1 text-13 after:absolute after:inset-x-0 after:top-full after:h-3 after:bg-linear-to-b after:from-surface leading-4 font-semibold text-ink">
            {label}
          </span>
        </div>
      ))}
      <span
        className="absolute left-0 w-max -translate-y-1/2 rounded-sm bg-focus px-1 text-12 text-paper"
        style={{ top: todayY }}
      >
        {today}
      </span>
    </div>
  );
}
