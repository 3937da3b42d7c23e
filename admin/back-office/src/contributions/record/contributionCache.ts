import { queryClient } from '../../client/queries';
import { wholeRecord } from '../../common/wholeRecord';
import type { QueueRowFragment } from '../../generated/graphql';
import type { ContributionRecord } from './contributionsProvider';

const LISTS = ['contributions', 'getList'];

/** As react-admin keeps one record that is read whole. */
const oneKey = (id: string) => ['contributions', 'getOne', { id, ...wholeRecord }];

/** Long enough to read one while the next two wait; what changes meanwhile is told by the live stream, and by the version. */
export const FRESH_MS = 60_000;

interface Listed {
  data?: readonly QueueRowFragment[];
}

/** The version that one's own decisions have brought: the live stream tells them too. */
const ownVersions = new Map<string, number>();

export const isOwnChange = ({ id, version }: { id: string; version: number }): boolean =>
  version <= (ownVersions.get(id) ?? 0);

/** Writes lines of the queue anew where they stand, so that nothing moves under the hand. */
function rewriteRows(rewrite: (row: QueueRowFragment) => QueueRowFragment): void {
  queryClient.setQueriesData<Listed>({ queryKey: LISTS }, (listed) =>
    listed?.data ? { ...listed, data: listed.data.map(rewrite) } : listed,
  );
}

/** What became of a contribution by one's own decision. */
export function keepRow(row: QueueRowFragment): void {
  ownVersions.set(row.id, row.version);
  rewriteRows((known) => (known.id === row.id ? row : known));
  void queryClient.invalidateQueries({ queryKey: oneKey(row.id), refetchType: 'none' });
}

/** What became of many, whose answer names them only; told again, it changes nothing. */
export function keepRows(
  ids: readonly string[],
  after: Pick<QueueRowFragment, 'status' | 'claimedBy' | 'allowedActions'>,
): void {
  const changed = new Set(ids);
  rewriteRows((known) => {
    if (!changed.has(known.id) || known.status === after.status) return known;
    ownVersions.set(known.id, known.version + 1);
    return { ...known, version: known.version + 1, ...after };
  });
  for (const id of ids) void queryClient.invalidateQueries({ queryKey: oneKey(id), refetchType: 'none' });
}

/** Reads an open contribution anew. */
export const reread = (id: string): Promise<void> => queryClient.refetchQueries({ queryKey: oneKey(id) });

/** Leaves out what a colleague has changed since it was read ahead; an open one stays as it is. */
export function forgetOlder({ id, version }: { id: string; version: number }): void {
  const known = queryClient.getQueryData<ContributionRecord>(oneKey(id));
  if (known && known.version < version) queryClient.removeQueries({ queryKey: oneKey(id), type: 'inactive' });
}

/** Before it opens again: what it was before one's own decision is not shown, and not decided on. */
export function dropOutdated(id: string): void {
  if (queryClient.getQueryState(oneKey(id))?.isInvalidated)
    queryClient.removeQueries({ queryKey: oneKey(id), type: 'inactive' });
}

export const isReadAhead = (id: string): boolean => {
  const state = queryClient.getQueryState(oneKey(id));
  return state?.data !== undefined && !state.isInvalidated && Date.now() - state.dataUpdatedAt < FRESH_MS;
};

export const keepRead = (contribution: ContributionRecord): void =>
  void queryClient.setQueryData(oneKey(contribution.id), contribution);
