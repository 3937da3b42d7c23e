import { Box, Tooltip, type Theme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useIntlLocale } from '../../client/useIntlLocale';
import { WITHIN } from '../../common/within';
import { MIN_SHOWN_COUNT, shownShare } from './counts';
import type { RegionPart, RegionView } from './regionParts';
import { REGION_TILES, type RegionTile, shadeOf } from './regionTiles';

const MAP = {
  ...{ display: 'grid', gap: '3px', maxWidth: 340, m: 1 },
  ...{ gridTemplateColumns: 'repeat(5, minmax(0, 1fr)) 6px minmax(0, 1fr)', gridAutoRows: '40px' },
};
const TILE = {
  ...{ display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center' },
  ...{ border: 1, borderColor: 'text.secondary', borderRadius: 0.5 },
  ...{ fontSize: '0.6875rem', lineHeight: 1.25, fontVariantNumeric: 'tabular-nums' },
} as const;
/** Light enough for the words on it, in either theme. */
const PER_CENT_A_SHADE = 9;

/** Those who come and those who go differ by a sign and not by colour alone, and are few: their share has a decimal. */
const LOOKS = {
  matching: { sign: '', digits: 0, color: 'primary' },
  gained: { sign: '+', digits: 1, color: 'success' },
  lost: { sign: '−', digits: 1, color: 'error' },
} as const satisfies Record<RegionView, object>;

const shareOf = ({ count, population }: RegionPart): number =>
  count < MIN_SHOWN_COUNT || population === 0 ? 0 : count / population;

interface RegionMapProps {
  parts: readonly RegionPart[];
  view: RegionView;
}

/**
 * The share of each région that is reached, gained or lost, as a map of tiles: the darker, the larger, beside the others. The table below it
 * says the same to everybody; what is too small to be told has no shade of its own.
 */
export function RegionMap({ parts, view }: RegionMapProps) {
  const locale = useIntlLocale();
  const translate = useTranslate();
  const { sign, digits, color } = LOOKS[view];
  const largest = Math.max(...parts.map(shareOf));
  const shown = (part: RegionPart, maximumFractionDigits?: number): string => {
    const share = shownShare(part, locale, maximumFractionDigits);
    return share ? sign + share : '–';
  };
  return (
    <Box aria-hidden sx={MAP}>
      {parts.map((part) => {
        const tile = REGION_TILES[part.place.code];
        if (!tile) return null;
        const title = translate('app.labelled', { label: part.place.label, value: shown(part) });
        return (
          <Tooltip key={part.place.code} title={title} slotProps={WITHIN}>
            <Box sx={styleOf(tile, { shade: shadeOf(shareOf(part), largest), color })}>
              <strong>{tile.letters}</strong>
              {shown(part, digits)}
            </Box>
          </Tooltip>
        );
      })}
    </Box>
  );
}

interface Ground {
  shade: number;
  color: (typeof LOOKS)[RegionView]['color'];
}

function styleOf({ column, row }: RegionTile, { shade, color }: Ground) {
  const background = ({ palette }: Theme): string =>
    `color-mix(in srgb, ${palette[color].main} ${shade * PER_CENT_A_SHADE}%, ${palette.background.paper})`;
  return { ...TILE, gridColumn: column, gridRow: row, background };
}
