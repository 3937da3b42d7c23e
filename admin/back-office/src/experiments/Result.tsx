import { Typography } from '@mui/material';
import { FactTable } from '../common/table/FactTable';
import { Section } from '../common/Section';
import type { ResultRecord } from './experimentsProvider';
import { useExperimentWord } from './words/useExperimentWord';
import { useDifference } from './useDifference';

/** What both sides said since, and by how much they differ. The server hides what too few people did. */
export function Result({ result: { shown, compared, outcomes } }: { result: ResultRecord }) {
  const { word } = useExperimentWord();
  const difference = useDifference();
  const share = (of: number | null) => (of === null ? word('few') : word('percent', { share: of }));
  return (
    <Section title={word('result')}>
      <Typography>{word('sides', { shown, compared })}</Typography>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {word('counted')} {word('sure')}
      </Typography>
      <FactTable
        caption={word('measured')}
        heads={(['measure', 'shown', 'compared', 'difference'] as const).map((head) => word(head))}
      >
        {outcomes.map((outcome) => (
          <tr key={outcome.measure}>
            <th scope="row">{word(outcome.measure)}</th>
            <td>{share(outcome.shown)}</td>
            <td>{share(outcome.compared)}</td>
            <td>{difference(outcome)}</td>
          </tr>
        ))}
      </FactTable>
    </Section>
  );
}
