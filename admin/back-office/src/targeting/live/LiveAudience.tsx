import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { AudienceCounts } from '../audience/AudienceCounts';
import { ChangedPeople } from '../audience/ChangedPeople';
import { ChangedRegions } from '../audience/ChangedRegions';
import { Regions } from '../audience/Regions';
import type { Live } from './useRuleLive';

interface LiveAudienceProps {
  live: Live;
  /** What people gained and lost are counted against. */
  comparedWith?: string | undefined;
}

/** The people of the reference population whom the rule reaches, counted while it is written. */
export function LiveAudience({ live: { answer, refusal, isFailure }, comparedWith }: LiveAudienceProps) {
  const translate = useTranslate();
  return (
    <>
      <div aria-live="polite">
        {!answer && !isFailure && <Typography color="text.secondary">{translate('audience.waiting')}</Typography>}
        {isFailure && <Typography color="error">{translate(refusal)}</Typography>}
        {answer && <AudienceCounts audience={answer.audience} comparedWith={comparedWith} />}
      </div>
      {answer && <ChangedRegions regions={answer.audience.byRegion} />}
      {answer && <ChangedPeople {...answer.audience.examples} />}
      {answer && <Regions regions={answer.audience.byRegion} />}
    </>
  );
}
