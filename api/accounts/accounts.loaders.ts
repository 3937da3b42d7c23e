import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { Clock } from '../platform/clock';
import { byColumn, groupedBy } from '../platform/loaders';
import { AuditEventRow } from './audit/audit-event.entity';
import { newestFirst, withWords } from './audit/audit.queries';
import { signInsLoader } from './staff/sign-ins.loaders';
import type { SignIns } from './staff/sign-ins.loaders';
import { StaffUserRow } from './staff/staff-user.entity';

export interface AccountsLoaders {
  staffUser: DataLoader<string, StaffUserRow | null>;
  /** By the id of a member of the team. */
  signIns: DataLoader<string, SignIns>;
  /** An object's audit events, newest first; by "type:id". */
  history: DataLoader<string, AuditEventRow[]>;
}

export function accountsLoaders(database: DataSource, clock: Clock): AccountsLoaders {
  return {
    staffUser: byColumn(database, StaffUserRow),
    signIns: signInsLoader(database, clock),
    history: new DataLoader(async (keys) => {
      const events = await withWords(
        newestFirst(
          database
            .createQueryBuilder(AuditEventRow, 'event')
            .where(
              "(event.objectType, event.objectId) IN (SELECT split_part(key, ':', 1), split_part(key, ':', 2) FROM unnest(CAST(:keys AS text[])) AS key)",
              { keys },
            ),
        ),
      ).getMany();
      return groupedBy(events, keys, (event) => `${event.objectType}:${event.objectId}`);
    }),
  };
}
