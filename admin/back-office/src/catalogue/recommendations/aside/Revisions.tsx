import { Button, List, ListItem, ListItemText } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../../../common/Section';
import { useDateFormat } from '../../../common/FormattedDate';
import { useRefusals } from '../../../common/useRefusals';
import type { RecommendationRecord } from '../record/content';
import { CompareRevisions } from '../comparison/CompareRevisions';
import { useMove } from './useMove';
import '../../personas/words';

type Revision = RecommendationRecord['revisions'][number];

interface RevisionsProps {
  recommendation: RecommendationRecord;
  /** What is being written would be lost. */
  isDirty: boolean;
}

/** Every revision, the newest first: what it was, who wrote and who approved it. An earlier one can be taken up again. */
export function Revisions({ recommendation, isDirty }: RevisionsProps) {
  const translate = useTranslate();
  const write = useDateFormat();
  const word = (key: string, values = {}) => translate(`resources.recommendations.${key}`, values);
  const { onError, dialog } = useRefusals();
  const { move, isRunning } = useMove(recommendation, { onError, onDone: () => undefined });
  const canRestore = recommendation.allowedActions.includes('RESTORE');
  const about = ({ authors, approvedBy, bypassReason, personaReason, createdAt }: Revision) =>
    [
      write(createdAt),
      authors.length > 0 && word('writtenBy', { name: authors.map(({ name }) => name).join(', ') }),
      approvedBy && word(bypassReason === null ? 'approvedBy' : 'bypassedBy', { name: approvedBy.name }),
      bypassReason,
      personaReason && translate('resources.personas.draft.kept', { reason: personaReason }),
    ]
      .filter(Boolean)
      .join(', ');
  const nameOf = ({ number, status }: Revision) =>
    translate('app.labelled', {
      label: word('revision', { number }),
      value: translate(`enums.revisionStatus.${status}`).toLowerCase(),
    });
  return (
    <Section title={word('revisions')}>
      <List dense disablePadding>
        {recommendation.revisions
          .toSorted((one, other) => other.number - one.number)
          .map((revision) => (
            <ListItem
              key={revision.id}
              disableGutters
              secondaryAction={
                canRestore &&
                revision.status !== 'PUBLISHED' && (
                  <Button
                    size="small"
                    disabled={isRunning || isDirty}
                    aria-label={word('restore', { number: revision.number })}
                    onClick={() => void move('RESTORE', { revisionNumber: revision.number })}
                  >
                    {word('actions.RESTORE')}
                  </Button>
                )
              }
            >
              <ListItemText primary={nameOf(revision)} secondary={about(revision)} />
            </ListItem>
          ))}
      </List>
      <CompareRevisions recommendation={recommendation} />
      {dialog}
    </Section>
  );
}
