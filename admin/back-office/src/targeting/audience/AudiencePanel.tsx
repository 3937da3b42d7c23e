import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../common/Section';
import { useAnswer } from '../../common/useAnswer';
import { countIncomplete } from '../rule/conversion';
import { type Rule, sameRule } from '../../../../shared/rule';
import { AudienceCounts } from './AudienceCounts';
import type { audienceActions } from './audienceProvider';
import { ChangedPeople } from './ChangedPeople';
import { RegionTable } from './RegionTable';

interface Question {
  rule: Rule;
  replacing: Rule | null;
}

interface AudiencePanelProps {
  /** null while it is not known. */
  rule: Rule | null;
  /** The saved rule, to show people gained and lost. */
  saved?: Rule | null | undefined;
}

const ask = (api: typeof audienceActions, { rule, replacing }: Question) => api.audience(rule, replacing);

function questionOf({ rule, saved }: AudiencePanelProps): Question | null {
  if (!rule || countIncomplete(rule) > 0) return null;
  return { rule, replacing: saved && !sameRule(saved, rule) ? saved : null };
}

/** The people of the reference population that a rule reaches, counted while the rule is edited. */
export function AudiencePanel(props: AudiencePanelProps) {
  const translate = useTranslate();
  const question = questionOf(props);
  const { answer, refusal, isFailure } = useAnswer(question, ask);
  const isWaiting = question === null || (refusal !== '' && !isFailure);
  return (
    <Section title={translate('audience.title')}>
      <div aria-live="polite">
        {isWaiting && <Typography color="text.secondary">{translate('audience.waiting')}</Typography>}
        {isFailure && <Typography color="error">{translate(refusal)}</Typography>}
        {!isWaiting && answer && <AudienceCounts audience={answer} />}
      </div>
      {!isWaiting && answer && <ChangedPeople {...answer.examples} />}
      {!isWaiting && answer && <RegionTable regions={answer.byRegion} />}
    </Section>
  );
}
