import { Box, useTheme } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { WeekRecord } from './deskProvider';
import { countOf, type Outcome, OUTCOMES } from './weeks';

const SIZE = { bar: 26, gap: 14, height: 120 } as const;
const HATCH = 6;

/** Stacked bars, a week each. Each part has a pattern of its own: full, hatched, empty with a line. The table beside it says the same. */
export function WeeksChart({ weeks }: { weeks: readonly WeekRecord[] }) {
  const translate = useTranslate();
  const hatch = useId();
  const { palette } = useTheme();
  const color = palette.primary.main;
  const fills: Readonly<Record<Outcome, string>> = { waiting: `url(#${hatch})`, kept: color, declined: 'none' };
  const most = Math.max(1, ...weeks.map(({ received }) => received));
  const width = weeks.length * (SIZE.bar + SIZE.gap);
  return (
    <Box component="figure" aria-label={translate('dashboard.weeks.drawn', { most })} sx={{ m: 0 }}>
      <svg
        aria-hidden
        width={width}
        height={SIZE.height + 2}
        viewBox={`0 -1 ${width} ${SIZE.height + 2}`}
        style={{ maxWidth: '100%' }}
      >
        <defs>
          <Hatch id={hatch} color={color} />
        </defs>
        {weeks.map((week, index) => (
          <g key={week.from} transform={`translate(${index * (SIZE.bar + SIZE.gap)} 0)`}>
            {partsOf(week, most).map(({ outcome, y, height }) => (
              <rect key={outcome} y={y} width={SIZE.bar} height={height} fill={fills[outcome]} stroke={color} />
            ))}
          </g>
        ))}
        <line x1={0} x2={width} y1={SIZE.height} y2={SIZE.height} stroke={palette.text.secondary} />
      </svg>
      <Box component="figcaption" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, fontSize: '0.8125rem' }}>
        {OUTCOMES.map((outcome) => (
          <Box component="span" key={outcome} sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
            <svg width={12} height={12} aria-hidden>
              <rect x={0.5} y={0.5} width={11} height={11} fill={fills[outcome]} stroke={color} />
            </svg>
            {translate(`dashboard.weeks.${outcome}`)}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Hatch({ id, color }: { id: string; color: string }) {
  return (
    <pattern id={id} width={HATCH} height={HATCH} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={HATCH / 2} height={HATCH} fill={color} />
    </pattern>
  );
}

/** From the foot up. */
function partsOf(week: WeekRecord, most: number): { outcome: Outcome; y: number; height: number }[] {
  let foot = SIZE.height;
  return OUTCOMES.flatMap((outcome) => {
    const height = (countOf(week, outcome) / most) * SIZE.height;
    if (height === 0) return [];
    foot -= height;
    return [{ outcome, y: foot, height }];
  });
}
