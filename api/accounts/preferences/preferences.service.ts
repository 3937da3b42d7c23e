import type { DataSource, EntityManager } from 'typeorm';
import { lockRow } from '../../platform/database/locked';
import { refuseAny } from '../../platform/user-errors';
import { keepOwnAccount } from '../accounts.policy';
import type { AuditService } from '../audit/audit.service';
import { demandStaff } from '../demand.policy';
import type { Viewer } from '../permissions';
import { StaffUserRow } from '../staff/staff-user.entity';
import type { SetOwnPreferencesInput } from './preferences.graphql';
import { chosenOver, NOTHING_CHOSEN, preferencesFaults } from './preferences.rules';
import type { OwnPreferences } from './preferences.types';

/** What each member of the team chooses for their own screens. */
export class PreferencesService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditService,
  ) {}

  /** Null of somebody else. */
  async read(viewer: Viewer, staffUserId: string): Promise<OwnPreferences | null> {
    if (viewer.kind !== 'STAFF' || viewer.id !== staffUserId) return null;
    return preferencesOf(this.database.manager, viewer.id);
  }

  async set(viewer: Viewer, input: SetOwnPreferencesInput): Promise<OwnPreferences> {
    const by = demandStaff(viewer, keepOwnAccount);
    refuseAny(preferencesFaults(input));
    return this.database.transaction(async (tx) => {
      await lockRow(tx, StaffUserRow, by.id);
      const before = await preferencesOf(tx, by.id);
      const after = chosenOver(before, input);
      if (after.version === before.version) return before;
      await tx.update(StaffUserRow, { id: by.id }, { preferences: after });
      // What somebody chose for themselves is nobody else's business.
      const action = 'staff.choose-preferences';
      await this.audit.record(tx, { by, action, objectId: by.id, summary: 'Préférences des écrans changées' });
      return after;
    });
  }
}

async function preferencesOf(tx: EntityManager, id: string): Promise<OwnPreferences> {
  const { preferences } = await tx.findOneOrFail(StaffUserRow, {
    select: { id: true, preferences: true },
    where: { id },
  });
  return preferences ?? NOTHING_CHOSEN;
}
