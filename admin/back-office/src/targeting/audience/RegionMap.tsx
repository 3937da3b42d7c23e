import { Box, Tooltip, type Theme } from '@mui/material';
import { useLocale } from 'react-admin';
import type { AudienceFieldsFragment } from '../../generated/graphql';
import { MIN_SHOWN_COUNT, shownShare } from './counts';
import { REGION_TILES, type RegionTile, shadeOf } from './regionTiles';

type Region = AudienceFieldsFragment['byRegion'][number];

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

const shareOf = ({ matching, population }: Region): number =>
  matching < MIN_SHOWN_COUNT || population === 0 ? 0 : matching / population;

/**
 * The share of each région that is reached, as a map of tiles: the darker, the larger, beside the others. The table below it says the same
 * to everybody; what is too small to be told has no shade of its own.
 */
export function RegionMap({ regions }: { regions: readonly Region[] }) {
  const locale = useLocale();
  const largest = Math.max(...regions.map(shareOf));
  return (
    <Box aria-hidden sx={MAP}>
      {regions.map((region) => {
        const tile = REGION_TILES[region.place.code];
        if (!tile) return null;
        const told = { count: region.matching, population: region.population };
        const share = shownShare(told, locale) || '–';
        return (
          <Tooltip key={region.place.code} title={`${region.place.label} : ${share}`}>
            <Box sx={styleOf(tile, shadeOf(shareOf(region), largest))}>
              <strong>{tile.letters}</strong>
              {shownShare(told, locale, 0) || '–'}
            </Box>
          </Tooltip>
        );
      })}
    </Box>
  );
}

function styleOf({ column, row }: RegionTile, shade: number) {
  const background = ({ palette }: Theme): string =>
    `color-mix(in srgb, ${palette.primary.main} ${shade * PER_CENT_A_SHADE}%, ${palette.background.paper})`;
  return { ...TILE, gridColumn: column, gridRow: row, background };
}
