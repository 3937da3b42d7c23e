import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { Fold } from '../../common/Fold';
import type { AudienceFieldsFragment } from '../../generated/graphql';
import { RegionMap } from './RegionMap';
import { shownCount, shownShare } from './counts';

const TIGHT_STYLE = { px: 1 };

/** The audience région by région, as a map and in figures, behind a fold. */
export function RegionTable({ regions }: { regions: AudienceFieldsFragment['byRegion'] }) {
  const translate = useTranslate();
  const locale = useLocale();
  const title = translate('audience.byRegion');
  if (regions.length === 0) return null;
  return (
    <Fold title={title} level="h3" sx={{ p: 0 }}>
      <RegionMap regions={regions} />
      <TableContainer>
        <Table size="small" aria-label={title}>
          <TableHead>
            <TableRow>
              <TableCell sx={TIGHT_STYLE}>{translate('audience.region')}</TableCell>
              <TableCell sx={TIGHT_STYLE} align="right">
                {translate('audience.counts.TRUE')}
              </TableCell>
              <TableCell sx={TIGHT_STYLE} align="right">
                {translate('audience.share')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {regions.map(({ place, population, matching }) => (
              <TableRow key={place.code}>
                <TableCell sx={TIGHT_STYLE} component="th" scope="row">
                  {place.label}
                </TableCell>
                <TableCell sx={TIGHT_STYLE} align="right">
                  {shownCount(matching, locale)}
                </TableCell>
                <TableCell sx={TIGHT_STYLE} align="right">
                  {shownShare({ count: matching, population }, locale) || '–'}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Fold>
  );
}
