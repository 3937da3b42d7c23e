import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../common/Section';
import { useRefusals } from '../common/useRefusals';
import type { ContributionAction, RecommendationTitleFragment } from '../generated/graphql';
import { AcceptDialog } from './AcceptDialog';
import { AcceptedDialog } from './AcceptedDialog';
import { ClaimState } from './ClaimState';
import type { ContributionRecord, Decision } from './contributionsProvider';
import { LinkedRecommendation } from './LinkedRecommendation';
import { RefuseDialog } from './RefuseDialog';
import { isOpen } from './status';
import { useDecision } from './useDecision';

const inDialog: readonly ContributionAction[] = ['ACCEPT', 'REFUSE'];

/** The one contained button is the next step: to claim, then to accept. */
const looks = { CLAIM: 'contained', ACCEPT: 'outlined', REFUSE: 'outlined', RELEASE: 'text' } as const;
const looksWhenMine = { ...looks, CLAIM: 'text', ACCEPT: 'contained' } as const;

/** Who has the contribution, and the actions that the server would take from this viewer now. */
export function ContributionDecisions({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const { onError, dialog } = useRefusals();
  const [open, setOpen] = useState<ContributionAction | null>(null);
  const [made, setMade] = useState<RecommendationTitleFragment | null>(null);
  const onDone = ({ recommendation }: { recommendation?: RecommendationTitleFragment | null }) => setMade(recommendation ?? null);
  const { decide, isRunning } = useDecision(contribution, { onError, onDone });
  const { allowedActions } = contribution;
  const isOpenNow = isOpen(contribution);
  const isMine = allowedActions.includes('RELEASE');

  const start = (action: ContributionAction) => (inDialog.includes(action) ? setOpen(action) : decide({ action }));
  const confirm = (decision: Decision) => {
    setOpen(null);
    void decide(decision);
  };
  const close = () => setOpen(null);

  return (
    <Section title={translate(`resources.contributions.${allowedActions.length > 0 ? 'decide' : 'decision'}`)}>
      {!isOpenNow && <Typography gutterBottom>{translate(`enums.contributionStatus.${contribution.status}`)}</Typography>}
      <ClaimState contribution={contribution} />
      <LinkedRecommendation contribution={contribution} />
      <Stack spacing={1}>
        {allowedActions.map((action) => (
          <Button
            key={action}
            variant={(isMine ? looksWhenMine : looks)[action]}
            color={action === 'REFUSE' ? 'error' : 'primary'}
            disabled={isRunning}
            onClick={() => start(action)}
          >
            {translate(`resources.contributions.actions.${action === 'CLAIM' && isMine ? 'RENEW' : action}`)}
          </Button>
        ))}
      </Stack>
      {isOpenNow && allowedActions.length === 0 && <Typography variant="body2">{translate('resources.contributions.noAction')}</Typography>}
      {open === 'ACCEPT' && <AcceptDialog kind={contribution.kind} onClose={close} onConfirm={confirm} />}
      {open === 'REFUSE' && <RefuseDialog onClose={close} onConfirm={confirm} />}
      {made && <AcceptedDialog recommendation={made} onClose={() => setMade(null)} />}
      {dialog}
    </Section>
  );
}
