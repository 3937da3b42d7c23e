import ReportIcon from '@mui/icons-material/ReportOutlined';
import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';
import { looksUnwanted } from './signs';

/** Marks a contribution that looks like spam; a moderator decides. */
export function SpamMark({ contribution }: { contribution: { spamScore: number } }) {
  const translate = useTranslate();
  if (!looksUnwanted(contribution)) return null;
  return (
    <Chip
      component="span"
      size="small"
      variant="outlined"
      color="error"
      icon={<ReportIcon />}
      label={translate('resources.contributions.suspect')}
    />
  );
}
