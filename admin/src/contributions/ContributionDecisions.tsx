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
import { useDecision } from './useDecision';

const inDialog: readonly ContributionAction[] = ['ACCEPT', 'REFUSE'];

const looks = { CLAIM: 'contained', ACCEPT: 'contained', REFUSE: 'outlined', RELEASE: 'text' } as const;

/** Who has the contribution, and the actions that the server would take from this viewer now. */
export function ContributionDecisions({ contribution }: { contribution: ContributionRecord }) {
  const translate = useTranslate();
  const { onError, dialog } = useRefusals();
  const [open, setOpen] = useState<ContributionAction | null>(null);
  const [made, setMade] = useState<RecommendationTitleFragment | null>(null);
  const onDone = ({ recommendation }: { recommendation?: RecommendationTitleFragment | null }) => setMade(recommendation ?? null);
  const { decide, isRunning } = useDecision(contribution, { onError, onDone });
  const { allowedActions } = contribution;
  const isMine = allowedActions.includes('RELEASE');

  const start = (action: ContributionAction) => (inDialog.includes(action) ? setOpen(action) : decide({ action }));
  const confirm = (decision: Decision) => {
    setOpen(null);
    void decide(decision);
  };
  const close = () => setOpen(null);

  return (
    <Section title={translate('resources.contributions.decide')}>
      <ClaimState contribution={contribution} />
      <LinkedRecommendation contribution={contribution} />
      <Stack spacing={1}>
        {allowedActions.map((action) => (
          <Button
            key={action}
            variant={action === 'CLAIM' && isMine ? 'text' : looks[action]}
            color={action === 'REFUSE' ? 'error' : 'primary'}
            disabled={isRunning}
            onClick={() => start(action)}
          >
            {translate(`resources.contributions.actions.${action === 'CLAIM' && isMine ? 'RENEW' : action}`)}
          </Button>
        ))}
      </Stack>
      {allowedActions.length === 0 && <Typography variant="body2">{translate('resources.contributions.noAction')}</Typography>}
      {open === 'ACCEPT' && <AcceptDialog kind={contribution.kind} onClose={close} onConfirm={confirm} />}
      {open === 'REFUSE' && <RefuseDialog onClose={close} onConfirm={confirm} />}
      {made && <AcceptedDialog recommendation={made} onClose={() => setMade(null)} />}
      {dialog}
    </Section>
  );
}
