import type { Refusal } from '../../../platform/user-errors';
import { numberOfIds, oneByOne } from './bulk-decisions.errors';
import { BULK_ACTIONS } from '../../vocabulary.rules';
import type { ContributionAction } from '../../vocabulary.rules';

export const MAX_BULK_SIZE = 500;
/** How long a request works on a bulk decision before it leaves the rest to the job. */
export const BULK_BUDGET_MS = 5_000;

/** What is asked of each contribution, which its key must always stand for. */
export interface Asked {
  ids: readonly string[];
  action: ContributionAction;
  reason: string | null;
  message: string | null;
}

export function bulkFaults({ ids, action }: Asked): (Refusal | undefined)[] {
  return [
    ids.length >= 1 && ids.length <= MAX_BULK_SIZE ? undefined : numberOfIds(MAX_BULK_SIZE),
    BULK_ACTIONS.includes(action) ? undefined : oneByOne,
  ];
}

export function isSame(one: Asked, other: Asked): boolean {
  const told = ({ ids, action, reason, message }: Asked): string => JSON.stringify([ids, action, reason, message]);
  return told(one) === told(other);
}
