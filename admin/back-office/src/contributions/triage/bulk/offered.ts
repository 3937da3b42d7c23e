import type { ContributionAction, QueueRowFragment } from '../../../generated/graphql';

/** In the order of the bar. */
const OFFERED_ACTIONS: readonly ContributionAction[] = [
  'ACCEPT',
  'REFUSE',
  'MARK_SPAM',
  'CLAIM',
  'RELEASE',
  'REOPEN',
  'UNDO',
];

type Row = Pick<QueueRowFragment, 'id' | 'allowedActions'>;

/** What can be done with some of the ticked contributions, and with which; nothing with what is not shown. */
export function offeredFor(
  ids: readonly string[],
  rows: ReadonlyMap<string, Row>,
): { action: ContributionAction; ids: string[] }[] {
  const takes = (id: string, action: ContributionAction) => rows.get(id)?.allowedActions.includes(action) ?? false;
  return OFFERED_ACTIONS.map((action) => ({ action, ids: ids.filter((id) => takes(id, action)) })).filter(
    (offer) => offer.ids.length > 0,
  );
}
