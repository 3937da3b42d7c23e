import type { DataSource, EntityManager } from 'typeorm';
import { demandStaff } from '../../accounts';
import type { AuditService, EraseListener } from '../../accounts';
import type { Viewer } from '../../accounts/permissions';
import type { Clock } from '../../platform/clock';
import type { Language } from '../../platform/language';
import { chooseDigest } from './digest.policy';
import { chosen } from './digest.rules';
import type { DigestChoice } from './digest.types';
import { StaffDigestRow } from './staff-digest.entity';

type Chosen = Pick<DigestChoice, 'frequency' | 'language'>;

/** What each member of the team chooses of the mails with unread notices. */
export class DigestChoicesService implements EraseListener {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  /** Until somebody chooses: none, in the language in which they ask. */
  async read(viewer: Viewer, language: Language): Promise<Chosen> {
    const { id: staffUserId } = demandStaff(viewer, chooseDigest);
    const row = await this.database.manager.findOneBy(StaffDigestRow, { staffUserId });
    return row ?? { frequency: 'NONE', language };
  }

  async choose(viewer: Viewer, asked: Chosen): Promise<Chosen> {
    const by = demandStaff(viewer, chooseDigest);
    return this.database.transaction(async (tx) => {
      const where = { staffUserId: by.id };
      const before = await tx.findOne(StaffDigestRow, { where, lock: { mode: 'pessimistic_write' } });
      const after = chosen(before, asked, this.clock.now());
      await tx.save(StaffDigestRow, { ...where, ...after });
      await this.audit.record(tx, {
        by,
        action: 'staff.choose-digest',
        objectId: by.id,
        summary: 'Envoi des avis par e-mail choisi',
        before: { digest: before?.frequency ?? 'NONE' },
        after: { digest: after.frequency },
      });
      return after;
    });
  }

  async erased(tx: EntityManager, staffUserId: string): Promise<void> {
    await tx.delete(StaffDigestRow, { staffUserId });
  }
}
