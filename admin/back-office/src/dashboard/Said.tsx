import { Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { Section } from '../common/Section';
import { RecommendationLink } from '../links/RecommendationLink';
import type { SaidRecord } from './deskProvider';
import { FactTable } from '../common/table/FactTable';
import { listAddress } from '../links/listAddress';

/** What people say of what is online: first what suits the fewest of them. */
export function Said({ said }: { said: readonly SaidRecord[] }) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`dashboard.said.${key}`, values);
  const share = (of: number | null) => (of === null ? word('unknown') : word('share', { share: of }));
  return (
    <Section title={word('title')}>
      {said.length === 0 ? (
        <Typography>{word('none')}</Typography>
      ) : (
        <FactTable
          caption={word('least')}
          heads={['recommendation', 'people', 'notForMe', 'done', 'useful'].map((head) => word(head))}
        >
          {said.map(({ recommendation, people, notForMe, done, useful }) => (
            <tr key={recommendation.id}>
              <th scope="row">
                <RecommendationLink recommendation={recommendation} />
              </th>
              <td>{people}</td>
              <td>{share(notForMe)}</td>
              <td>{share(done)}</td>
              <td>{share(useful)}</td>
            </tr>
          ))}
        </FactTable>
      )}
      <Typography sx={{ mt: 1 }}>
        <Link to={listAddress('recommendations', { status: ['PUBLISHED'] })}>{word('all')}</Link>
      </Typography>
    </Section>
  );
}
