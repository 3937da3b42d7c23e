import { Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../../common/Section';
import type { RecommendationRecord } from '../record/content';
import { DownloadFile } from './DownloadFile';
import { UploadFile } from './UploadFile';

interface FileSectionProps {
  recommendation: RecommendationRecord;
  isDirty: boolean;
}

/** The recommendation as a file: what is saved goes out, and a file comes in as the draft. */
export function FileSection({ recommendation, isDirty }: FileSectionProps) {
  const { id, draft, published, allowedActions } = recommendation;
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.recommendations.${key}`);
  return (
    <Section title={word('file.title')}>
      <Stack direction="row" useFlexGap flexWrap="wrap" spacing={1}>
        {(draft ?? published) && <DownloadFile id={id} />}
        {allowedActions.includes('SAVE') && !isDirty && <UploadFile on={id} />}
      </Stack>
      {isDirty && <Typography variant="body2">{word('saveFirst')}</Typography>}
    </Section>
  );
}
