import type { Gate } from '../editorial/gates.types';
import { ReleaseItemRow } from './release-item.entity';
import { ReleaseRow } from './release.entity';
import { waitsWithRelease } from './releases.errors';

/** The days of what waits with a release are those of the release. To take it offline, or put it away, is never refused. */
export const releaseGate: Gate = {
  before: ['SCHEDULE', 'UNSCHEDULE'],
  async refusal(tx, { row: { scheduledId } }) {
    if (scheduledId === null) return undefined;
    const item = await tx.findOneBy(ReleaseItemRow, { revisionId: scheduledId });
    if (item === null) return undefined;
    const { title } = await tx.findOneByOrFail(ReleaseRow, { id: item.releaseId });
    return waitsWithRelease(title);
  },
};
