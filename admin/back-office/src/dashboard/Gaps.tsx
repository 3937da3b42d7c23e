import { Typography } from '@mui/material';
import { Link, useCanAccess, useTranslate } from 'react-admin';
import { useIntlLocale } from '../client/useIntlLocale';
import { French } from '../common/French';
import { Section } from '../common/Section';
import type { GapRecord, OutlookRecord } from './deskProvider';
import { FactTable } from '../common/table/FactTable';
import { PlanGaps } from './PlanGaps';

interface GapsProps {
  coverage: NonNullable<OutlookRecord['coverage']>;
  planGaps: NonNullable<OutlookRecord['planGaps']>;
}

/** Where the catalogue offers too little, the worst first. */
export function Gaps({ coverage: { cells, emptyCount, thinCount }, planGaps }: GapsProps) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`dashboard.gaps.${key}`, values);
  const { canAccess: canWrite } = useCanAccess({ resource: 'recommendations', action: 'create' });
  return (
    <Section title={word('title')}>
      {cells.length === 0 ? (
        <Typography>{word('none')}</Typography>
      ) : (
        <>
          <Typography gutterBottom>{word('counts', { empty: emptyCount, thin: thinCount })}</Typography>
          <FactTable
            caption={word('worst')}
            heads={['situation', 'where', 'strategies', 'actions', 'state'].map((head) => word(head))}
          >
            {cells.map((cell) => (
              <Gap key={[cell.situation?.id, cell.place.code, cell.stage].join(' ')} cell={cell} />
            ))}
          </FactTable>
        </>
      )}
      <Typography sx={{ mt: 1 }}>
        <Link to="/coverage">{word('grid')}</Link>
        {cells.length > 0 && (
          <>
            {' · '}
            <Link to="/coverage?by=LIST">{word(canWrite ? 'write' : 'list')}</Link>
          </>
        )}
      </Typography>
      <PlanGaps days={planGaps} />
    </Section>
  );
}

function Gap({ cell: { situation, place, stage, strategies, actions, state } }: { cell: GapRecord }) {
  const translate = useTranslate();
  const numbers = new Intl.NumberFormat(useIntlLocale(), { maximumFractionDigits: 1 });
  const label = situation?.label ?? translate('resources.coverage.deleted');
  return (
    <tr>
      <th scope="row">
        {situation ? (
          <Link to={`/situations/${situation.id}`} lang="fr">
            {label}
          </Link>
        ) : (
          label
        )}
      </th>
      <td>
        <French>{place.label}</French>, {translate(`resources.coverage.stages.${stage}`)}
      </td>
      <td>{numbers.format(strategies)}</td>
      <td>{numbers.format(actions)}</td>
      <td>{translate(`resources.coverage.states.${state}`)}</td>
    </tr>
  );
}
