import type { FigurePoint } from '#domain/figureSeries.ts';
import type { MetricDetails } from '#storage/claimDetails.ts';

interface Props {
  readonly color: string;
  readonly onOpen: (point: FigurePoint<MetricDetails>) => void;
  /** What the chart adds when it draws: the place in pixels, and the point itself. */
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: FigurePoint<MetricDetails>;
}

const radius = 5;

/** A value as a dot: hollow where others say otherwise, larger where the person goes by it. */
export function PointMark({ color, onOpen, cx, cy, payload }: Props) {
  if (cx === undefined || cy === undefined || !payload) return null;
  const { isContradicted, row } = payload;
  const isPreferred = row.metric.preferred === true;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer; the table below has a link for each value.
    <circle
      cx={cx}
      cy={cy}
      r={isPreferred ? radius + 2 : radius}
      fill={isContradicted && !isPreferred ? 'var(--mantine-color-body)' : color}
      stroke={color}
      strokeWidth={2}
      cursor="pointer"
      onClick={() => onOpen(payload)}
    />
  );
}
