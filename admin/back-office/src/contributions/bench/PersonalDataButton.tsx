import VisibilityIcon from '@mui/icons-material/VisibilityOutlined';
import VisibilityOffIcon from '@mui/icons-material/VisibilityOffOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ContributionRecord } from '../record/contributionsProvider';

/** Whether something of it is hidden. */
export function holdsPersonalData(contribution: ContributionRecord): boolean {
  const { contributorName, contributorEmail, personalData, corrections, messages } = contribution;
  const texts = [{ personalData }, ...corrections, ...messages];
  return Boolean(contributorName ?? contributorEmail) || texts.some((text) => text.personalData.length > 0);
}

interface PersonalDataButtonProps {
  isMasked: boolean;
  onChange: (isMasked: boolean) => void;
}

/** Shows what says who the contributor is, or hides it again. */
export function PersonalDataButton({ isMasked, onChange }: PersonalDataButtonProps) {
  const translate = useTranslate();
  return (
    <Button
      size="small"
      startIcon={isMasked ? <VisibilityIcon /> : <VisibilityOffIcon />}
      onClick={() => onChange(!isMasked)}
      sx={{ alignSelf: 'start', mb: 1 }}
    >
      {translate(`resources.contributions.personalData.${isMasked ? 'show' : 'hide'}`)}
    </Button>
  );
}
