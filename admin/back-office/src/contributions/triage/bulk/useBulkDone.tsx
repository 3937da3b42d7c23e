import { useListContext, useNotify, useTranslate } from 'react-admin';
import type { ContributionAction, ContributionStatus } from '../../../generated/graphql';
import { keepRows } from '../../record/contributionCache';
import { DecidedNotice } from '../decisions/DecidedNotice';
import { useFlow } from '../flow/flow';
import type { Outcome } from './outcome';
import { useBulkUndo } from './useBulkUndo';

const NOTICE_MS = 20_000;

/** Where each action leads. */
const STATUS_AFTER: Readonly<Partial<Record<ContributionAction, ContributionStatus>>> = {
  CLAIM: 'IN_REVIEW',
  RELEASE: 'RECEIVED',
  REOPEN: 'RECEIVED',
  ACCEPT: 'ACCEPTED',
  REFUSE: 'REFUSED',
  MARK_SPAM: 'SPAM',
};
const CAN_BE_UNDONE: ReadonlySet<ContributionAction> = new Set(['ACCEPT', 'REFUSE', 'MARK_SPAM']);

/** Writes what was decided into the queue where it stands, unticks it, and offers one undo for all of it. */
export function useBulkDone(action: ContributionAction, close: () => void): (outcome: Outcome) => void {
  const translate = useTranslate();
  const notify = useNotify();
  const { selectedIds, onSelect, refetch } = useListContext();
  const { keepUndo } = useFlow();
  const undo = useBulkUndo();
  return ({ done, pending, refused }) => {
    const status = STATUS_AFTER[action];
    const canBeUndone = CAN_BE_UNDONE.has(action);
    if (status && canBeUndone) keepRows(done, { status, claimedBy: null, allowedActions: ['UNDO'] });
    else refetch();
    onSelect(selectedIds.filter((id) => !done.includes(String(id))));
    if (done.length > 0) {
      const words = translate(`resources.contributions.bulk.notice.${action}`, { smart_count: done.length });
      const back = () => void undo(done);
      if (canBeUndone) keepUndo(back);
      const notice = canBeUndone ? <DecidedNotice done={words} onUndo={back} /> : words;
      notify(notice, { type: 'success', autoHideDuration: NOTICE_MS, messageArgs: { _: words } });
    }
    if (pending.length + refused.length === 0) close();
  };
}
