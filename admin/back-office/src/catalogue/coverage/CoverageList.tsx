import { Typography } from '@mui/material';
import { DataTable, Link, List, useCanAccess, useLocale, useTranslate } from 'react-admin';
import { French } from '../../common/French';
import { ListLoaded } from '../../common/ListLoaded';
import type { CellRecord } from './coverageProvider';
import { writeAddress } from './addresses/writeAddress';

/** Where the catalogue offers too little, worst first. */
export function CoverageList() {
  return (
    <List title={false} disableSyncWithLocation exporter={false} perPage={25} empty={<NothingMissing />}>
      <ListLoaded>
        <Cells />
      </ListLoaded>
    </List>
  );
}

function NothingMissing() {
  const translate = useTranslate();
  return <Typography sx={{ m: 2 }}>{translate('resources.coverage.empty')}</Typography>;
}

/** It scrolls sideways by itself on a telephone. */
function Cells() {
  const translate = useTranslate();
  const numbers = new Intl.NumberFormat(useLocale(), { maximumFractionDigits: 1 });
  const { canAccess: canWrite } = useCanAccess({ resource: 'recommendations', action: 'create' });
  const word = (key: string) => translate(`resources.coverage.${key}`);
  return (
    <DataTable<CellRecord> rowClick={false} bulkActionButtons={false} sx={{ overflowX: 'auto' }}>
      <DataTable.Col<CellRecord>
        source="situation"
        disableSort
        render={({ situation }) => <French>{situation?.label}</French>}
      />
      <DataTable.Col<CellRecord> source="place" disableSort render={({ place }) => <French>{place.label}</French>} />
      <DataTable.Col<CellRecord> source="stage" disableSort render={({ stage }) => word(`stages.${stage}`)} />
      <DataTable.Col<CellRecord> source="people" disableSort render={({ people }) => numbers.format(people)} />
      <DataTable.Col<CellRecord>
        source="strategies"
        disableSort
        render={({ strategies }) => numbers.format(strategies)}
      />
      <DataTable.Col<CellRecord> source="actions" disableSort render={({ actions }) => numbers.format(actions)} />
      <DataTable.Col<CellRecord> source="state" disableSort render={({ state }) => word(`states.${state}`)} />
      {canWrite && (
        <DataTable.Col<CellRecord> source="write" disableSort render={(cell) => <WriteLink cell={cell} />} />
      )}
    </DataTable>
  );
}

function WriteLink({ cell }: { cell: CellRecord }) {
  const translate = useTranslate();
  const { situation, place } = cell;
  const names = { situation: situation?.label ?? '', place: place.label };
  return (
    <Link to={writeAddress(cell)} aria-label={translate('resources.coverage.writeFor', names)}>
      {translate('resources.coverage.write')}
    </Link>
  );
}
