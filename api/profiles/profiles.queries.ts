import type { EntityManager } from 'typeorm';
import type { JobSeeker } from '../accounts/permissions';
import { unknownToken } from '../platform/graphql/errors';
import { ProfileRow } from './profile.entity';

/** The person's row, held until the transaction ends. Throws UNAUTHENTICATED when it was deleted since the request came in. */
export async function lockedProfile(tx: EntityManager, { profileId }: JobSeeker): Promise<ProfileRow> {
  const row = await tx.findOne(ProfileRow, { where: { id: profileId }, lock: { mode: 'pessimistic_write' } });
  if (row === null) throw unknownToken();
  return row;
}
