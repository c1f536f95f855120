import { useMessages } from '@/components/i18n/use-messages';

import { ArcShape, BeyondSign } from './arc-shape';
import { HEIGHT, LegendSection, Row, SAMPLE, WIDTH } from './legend-row';
import { MarkShape } from './mark-shape';

const MIDDLE = HEIGHT / 2;

/** What is counted, what joins marks, and what stands behind them. */
export function LegendGround() {
  const { timeline: t } = useMessages();
  const rows = t.legendRows;
  return (
    <LegendSection title={t.legendGround}>
      <Row text={rows.cluster}>
        <rect
          x={22}
          y={2}
          width={28}
          height={22}
          rx={11}
          className="fill-sunken stroke-ink-3"
          strokeWidth="1.25"
        />
        <text x={36} y={17} textAnchor="middle" className="fill-ink text-12 font-semibold">
          12
        </text>
      </Row>
      <Row text={rows.bars}>
        {[8, 18, 13, 22, 5].map((height, i) => (
          <rect
            key={i}
            x={12 + i * 10}
            y={HEIGHT - 1 - height}
            width={8}
            height={height}
            rx={1}
            className="fill-ink-3"
          />
        ))}
      </Row>
      <Row text={rows.connector}>
        <path d={`M${WIDTH / 2} 4V22`} className="stroke-ink-3" />
        <g transform={`translate(${WIDTH / 4} ${MIDDLE / 2}) scale(0.5)`}>
          <MarkShape mark={{ ...SAMPLE, y: -4 }} />
          <MarkShape mark={{ ...SAMPLE, y: 30 }} />
        </g>
      </Row>
      <Row text={rows.arc}>
        <ArcShape
          curve={{
            from: { x: 14, y: 20 },
            leaving: { x: 20, y: 0 },
            arriving: { x: 52, y: 0 },
            to: { x: 58, y: 20 },
          }}
        />
      </Row>
      <Row text={rows.beyond}>
        <BeyondSign side="right" count={3} box={{ x0: 18, x1: 54, y0: 4, y1: 22 }} />
      </Row>
      <Row text={rows.callout}>
        <path d="M16 22L30 12" className="stroke-ink-2" />
        <circle cx={14} cy={22} r={3} className="fill-ink-2" />
        <path d="M30 8H62" className="stroke-ink" strokeWidth="3" />
      </Row>
      <Row text={rows.today}>
        <path d={`M${WIDTH / 2} 0V${HEIGHT}`} className="stroke-focus" strokeWidth="1.5" />
      </Row>
      <Row text={rows.article}>
        <path d={`M18 0V${HEIGHT}`} className="stroke-ink-3" strokeDasharray="2 4" />
        <rect x={28} y={12} width={36} height={5} className="fill-ink-3" fillOpacity="0.35" />
        <path d="M28 10V19M64 10V19" className="stroke-ink-2" />
      </Row>
      <Row text={rows.gap}>
        <rect x={8} y={2} width={56} height={22} fill="url(#gap-hatch)" className="stroke-line" />
      </Row>
    </LegendSection>
  );
}
