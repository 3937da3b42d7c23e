import { Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useIntlLocale } from '../../client/useIntlLocale';
import { useOwnWords } from '../words/useOwnWords';
import { shownCount, shownShare } from './counts';
import type { RegionPart, RegionView } from './regionParts';
import { regions as en } from './words/en';
import { regions as fr } from './words/fr';

const TIGHT_STYLE = { px: 1 };

interface RegionTableProps {
  parts: readonly RegionPart[];
  view: RegionView;
}

export function RegionTable({ parts, view }: RegionTableProps) {
  const locale = useIntlLocale();
  const { words } = useOwnWords({ fr, en });
  // As in the totals of a change, that there is nobody is told.
  const shown = (count: number) => (view !== 'matching' && count === 0 ? words.nobody : shownCount(count, locale));
  return (
    <TableContainer>
      <Table size="small" aria-label={words.title}>
        <TableHead>
          <TableRow>
            <TableCell sx={TIGHT_STYLE}>{words.region}</TableCell>
            <TableCell sx={TIGHT_STYLE} align="right">
              {words.views[view]}
            </TableCell>
            <TableCell sx={TIGHT_STYLE} align="right">
              {words.share}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {parts.map(({ place, population, count }) => (
            <TableRow key={place.code}>
              <TableCell sx={TIGHT_STYLE} component="th" scope="row">
                {place.label}
              </TableCell>
              <TableCell sx={TIGHT_STYLE} align="right">
                {shown(count)}
              </TableCell>
              <TableCell sx={TIGHT_STYLE} align="right">
                {shownShare({ count, population }, locale) || '–'}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
