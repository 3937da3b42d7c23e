import { Typography } from '@mui/material';
import { Link, useCanAccess, useTranslate } from 'react-admin';
import { useIntlLocale } from '../../client/useIntlLocale';
import { French } from '../../common/French';
import type { ListColumn } from '../../lists/columns/column';
import { ListTable } from '../../lists/ListTable';
import { ManagedList } from '../../lists/ManagedList';
import type { CellRecord } from './coverageProvider';
import { writeAddress } from './addresses/writeAddress';

/** Where the catalogue offers too little, worst first. The page keeps its own address. */
export function CoverageList() {
  return (
    <ManagedList<CellRecord>
      columns={useCoverageColumns()}
      title={false}
      disableSyncWithLocation
      perPage={25}
      empty={<NothingMissing />}
    >
      <ListTable<CellRecord> rowClick={false} card={CARD} />
    </ManagedList>
  );
}

const CARD = {
  primary: (cell: CellRecord) => <Who cell={cell} />,
  secondary: (cell: CellRecord) => <Given cell={cell} />,
  tertiary: (cell: CellRecord) => <WriteLink cell={cell} />,
};

function Who({ cell: { situation, place } }: { cell: CellRecord }) {
  return <French>{[situation?.label, place.label].join(' – ')}</French>;
}

function Given({ cell: { stage, state, strategies, actions } }: { cell: CellRecord }) {
  const translate = useTranslate();
  const numbers = new Intl.NumberFormat(useIntlLocale(), { maximumFractionDigits: 1 });
  const word = (key: string, values = {}) => translate(`resources.coverage.${key}`, values);
  const given = word('given', { strategies: numbers.format(strategies), actions: numbers.format(actions) });
  return <>{[word(`stages.${stage}`), given, word(`states.${state}`)].join(' – ')}</>;
}

function NothingMissing() {
  const translate = useTranslate();
  return <Typography sx={{ m: 2 }}>{translate('resources.coverage.empty')}</Typography>;
}

function useCoverageColumns(): readonly ListColumn<CellRecord>[] {
  const translate = useTranslate();
  const numbers = new Intl.NumberFormat(useIntlLocale(), { maximumFractionDigits: 1 });
  const { canAccess: canWrite } = useCanAccess({ resource: 'recommendations', action: 'create' });
  const word = (key: string) => translate(`resources.coverage.${key}`);
  const write: ListColumn<CellRecord> = {
    source: 'write',
    isScreenOnly: true,
    text: () => '',
    render: (cell) => <WriteLink cell={cell} />,
  };
  return [
    {
      source: 'situation',
      text: ({ situation }) => situation?.label ?? '',
      render: ({ situation }) => <French>{situation?.label}</French>,
    },
    { source: 'place', text: ({ place }) => place.label, render: ({ place }) => <French>{place.label}</French> },
    { source: 'stage', text: ({ stage }) => word(`stages.${stage}`) },
    { source: 'people', text: ({ people }) => numbers.format(people) },
    { source: 'strategies', text: ({ strategies }) => numbers.format(strategies) },
    { source: 'actions', text: ({ actions }) => numbers.format(actions) },
    { source: 'state', text: ({ state }) => word(`states.${state}`) },
    ...(canWrite ? [write] : []),
  ];
}

/** Nothing for those who may not write. */
function WriteLink({ cell }: { cell: CellRecord }) {
  const translate = useTranslate();
  const { canAccess = false } = useCanAccess({ resource: 'recommendations', action: 'create' });
  const { situation, place } = cell;
  const names = { situation: situation?.label ?? '', place: place.label };
  if (!canAccess) return null;
  return (
    <Link to={writeAddress(cell)} aria-label={translate('resources.coverage.writeFor', names)}>
      {translate('resources.coverage.write')}
    </Link>
  );
}
