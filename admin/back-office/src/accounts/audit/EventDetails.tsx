import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Rule } from '../../../../shared/rule';
import { Quoted } from '../../common/Quoted';
import type { AuditFieldsFragment } from '../../generated/graphql';
import { RuleSentence } from '../../targeting/rule/RuleSentence';
import { type Change, useChangeWords } from './useChangeWords';
import './words';

type Event = Pick<AuditFieldsFragment, 'objectType' | 'reason' | 'changes'>;

/** Why it was done, and on demand what changed. */
export function EventDetails({ event }: { event: Event }) {
  const translate = useTranslate();
  const { reason, changes } = event;
  return (
    <>
      {reason !== null && <Quoted text={reason} />}
      {changes.length > 0 && (
        <Box component="details" sx={{ overflowWrap: 'anywhere' }}>
          <summary>{translate('resources.auditEvents.details')}</summary>
          <Box component="ul" sx={{ m: 0, pl: 2 }}>
            {changes.map((change) => (
              <li key={change.field}>
                <ChangedValue change={change} objectType={event.objectType} />
              </li>
            ))}
          </Box>
        </Box>
      )}
    </>
  );
}

function ChangedValue({ change, objectType }: { change: Change; objectType: string }) {
  const changeIn = useChangeWords();
  return change.field === 'rule' ? <ChangedRule change={change} /> : <>{changeIn(objectType, change)}</>;
}

function ChangedRule({ change: { label, before, after } }: { change: Change }) {
  return (
    <>
      <Typography component="span">{label}</Typography>
      {before !== null && <RuleSentence rule={JSON.parse(before) as Rule} />}
      <span aria-hidden>↓</span>
      {after !== null && <RuleSentence rule={JSON.parse(after) as Rule} />}
    </>
  );
}
