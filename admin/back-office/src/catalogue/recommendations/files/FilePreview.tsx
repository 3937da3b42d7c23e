import { Alert, Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RecommendationLink } from '../../../links/RecommendationLink';
import { ChangeView } from '../comparison/ChangeView';
import type { Preview } from './filesProvider';

/** What a file would do: every fault at its line, or what becomes of which recommendation, and what differs. */
export function FilePreview({ preview, on }: { preview: Preview; on?: string | undefined }) {
  const { outcome, title, recommendation, changes, faults } = preview;
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.recommendations.file.${key}`, values);
  const isAnother = on !== undefined && outcome !== null && recommendation?.id !== on;
  return (
    <>
      {faults.length > 0 && <Faults faults={faults} />}
      {isAnother && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {word('another')}
        </Alert>
      )}
      {outcome && (
        <Typography gutterBottom>
          {word(`outcomes.${outcome}`, { title })}{' '}
          {recommendation && <RecommendationLink recommendation={recommendation} />}
        </Typography>
      )}
      {changes.map((change) => (
        <ChangeView key={change.field} change={change} />
      ))}
    </>
  );
}

function Faults({ faults }: Pick<Preview, 'faults'>) {
  const translate = useTranslate();
  const word = (key: string, values = {}) => translate(`resources.recommendations.file.${key}`, values);
  return (
    <Alert severity="error" role="none" sx={{ mb: 2 }}>
      {word('faults', { smart_count: faults.length })}
      <Box component="ul" sx={{ pl: 2, my: 1 }}>
        {faults.map(({ line, column, reason }) => (
          <li key={`${line} ${column} ${reason}`}>
            {line ? word('line', { line }) : ''} {reason}
          </li>
        ))}
      </Box>
    </Alert>
  );
}
