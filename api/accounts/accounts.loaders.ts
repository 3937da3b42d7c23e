import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { byColumn, groupedBy } from '../platform/loaders';
import { AuditEventRow } from './audit/audit-event.entity';
import { newestFirst, withWords } from './audit/audit.queries';
import { StaffUserRow } from './staff/staff-user.entity';

export interface AccountsLoaders {
  staffUser: DataLoader<string, StaffUserRow | null>;
  /** An object's audit events, newest first; by "type:id". */
  history: DataLoader<string, AuditEventRow[]>;
}

export function accountsLoaders(database: DataSource): AccountsLoaders {
  return {
    staffUser: byColumn(database, StaffUserRow),
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
