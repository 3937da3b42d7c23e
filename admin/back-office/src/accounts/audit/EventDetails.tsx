import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Rule } from '../../../../shared/rule';
import { Quoted } from '../../common/Quoted';
import type { AuditFieldsFragment } from '../../generated/graphql';
import { RuleSentence } from '../../targeting/rule/RuleSentence';

type Event = Pick<AuditFieldsFragment, 'objectType' | 'reason' | 'changes'>;
type Change = Event['changes'][number];

/** The words of each value that is one of a few. */
const ENUMS: Partial<Record<string, string>> = {
  'contribution.status': 'contributionStatus',
  'recommendation.status': 'revisionStatus',
  'release.status': 'releaseStatus',
  'link.state': 'linkState',
  'checklist-setting.level': 'checkLevel',
  'recommendation.kind': 'recommendationKind',
  'staff.roles': 'staffRole',
};

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
  const translate = useTranslate();
  const { field, label, before, after } = change;
  if (field === 'rule') return <ChangedRule change={change} />;
  const kind = ENUMS[`${objectType}.${field}`];
  const written = (value: string | null): string => {
    if (value === null) return translate('resources.auditEvents.nothing');
    if (value === 'true' || value === 'false') return translate(`ra.boolean.${value}`);
    const words =
      kind === undefined ? [value] : value.split(', ').map((one) => translate(`enums.${kind}.${one}`, { _: one }));
    return words.join(', ');
  };
  return <>{translate('app.labelled', { label, value: `${written(before)} → ${written(after)}` })}</>;
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
