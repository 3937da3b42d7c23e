import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { Section } from '../../../common/Section';
import { useRefusals } from '../../../common/useRefusals';
import type { RecommendationAction } from '../../../generated/graphql';
import type { RecommendationRecord } from '../record/content';
import { ChangesDialog } from './ChangesDialog';
import { useMove } from './useMove';

interface WorkflowProps {
  recommendation: RecommendationRecord;
  isDirty: boolean;
}

const LOOKS: Partial<Record<RecommendationAction, 'contained' | 'outlined' | 'text'>> = {
  SUBMIT_FOR_REVIEW: 'contained',
  APPROVE: 'contained',
  PUBLISH: 'contained',
  REQUEST_CHANGES: 'outlined',
};

const ACTIONS_TO_CONFIRM: readonly RecommendationAction[] = ['REQUEST_CHANGES', 'ARCHIVE', 'PUBLISH'];

/** The workflow steps that the server allows this viewer, for the saved version. */
export function Workflow({ recommendation, isDirty }: WorkflowProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`resources.recommendations.${key}`);
  const { onError, dialog } = useRefusals();
  const [asked, setAsked] = useState<RecommendationAction | null>(null);
  const close = () => setAsked(null);
  // What was asked stays until the server has answered, so that a failure loses no message.
  const { move, isRunning } = useMove(recommendation, { onError, onDone: close });
  const steps = recommendation.allowedActions.filter((action) => action !== 'SAVE');
  const go = (action: RecommendationAction, message?: string) => void move(action, message);
  if (steps.length === 0) return null;
  return (
    <Section title={word('workflow')}>
      {isDirty && <Typography gutterBottom>{word('saveFirst')}</Typography>}
      <Stack spacing={1}>
        {steps.map((action) => (
          <Button
            key={action}
            variant={LOOKS[action] ?? 'text'}
            color={action === 'ARCHIVE' ? 'error' : 'primary'}
            disabled={isRunning || isDirty}
            onClick={() => (ACTIONS_TO_CONFIRM.includes(action) ? setAsked(action) : go(action))}
          >
            {word(`actions.${action}`)}
          </Button>
        ))}
      </Stack>
      {asked === 'REQUEST_CHANGES' && (
        <ChangesDialog isRunning={isRunning} onClose={close} onConfirm={(message) => go(asked, message)} />
      )}
      <Confirm
        isOpen={asked === 'ARCHIVE'}
        loading={isRunning}
        title={word('archive.title')}
        content={word('archive.body')}
        confirm={word('actions.ARCHIVE')}
        confirmColor="warning"
        onClose={close}
        onConfirm={() => go('ARCHIVE')}
      />
      <Confirm
        isOpen={asked === 'PUBLISH'}
        loading={isRunning}
        title={word('publish.title')}
        content={word('publish.body')}
        confirm={word('actions.PUBLISH')}
        onClose={close}
        onConfirm={() => go('PUBLISH')}
      />
      {dialog}
    </Section>
  );
}
