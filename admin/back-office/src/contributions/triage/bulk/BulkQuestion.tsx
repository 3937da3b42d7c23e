import { DialogContentText } from '@mui/material';
import { useListContext, useTranslate } from 'react-admin';
import type { ContributionAction } from '../../../generated/graphql';
import { RefusalFields } from '../decisions/RefusalFields';

interface Refusal {
  reason: string;
  message: string;
}

interface BulkQuestionProps {
  action: ContributionAction;
  ids: string[];
  titles: ReadonlyMap<string, string>;
  refusal: Refusal;
  onRefusal: (refusal: Refusal) => void;
}

/** Explains the decision, and asks for the reason and message of a refusal. */
export function BulkQuestion({ action, ids, titles, refusal, onRefusal }: BulkQuestionProps) {
  const translate = useTranslate();
  const { selectedIds } = useListContext();
  const [first = ''] = ids;
  const example = { id: first, title: titles.get(first) ?? '' };
  return (
    <>
      <DialogContentText>{translate(`resources.contributions.bulk.help.${action}`)}</DialogContentText>
      {selectedIds.length > ids.length && (
        <DialogContentText>{translate('resources.contributions.bulk.most', { count: ids.length })}</DialogContentText>
      )}
      {action === 'REFUSE' && (
        <RefusalFields example={example} isExample={ids.length > 1} value={refusal} onChange={onRefusal} />
      )}
    </>
  );
}
