import type { DataSource } from 'typeorm';
import { demandStaff } from '../accounts';
import type { AuditService } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import type { Clock } from '../platform/clock';
import { demandAccepted, lockedPartner } from './partner.queries';
import { PartnerRow } from './partner.entity';
import { confirmPartners } from './partnerships.policy';
import type { PartnersService } from './partners.service';

/** Keeps when partners said last that they still give what they offered. */
export class ConfirmationsService {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    private readonly needs: { audit: AuditService; partners: PartnersService },
  ) {}

  /** Of a partner that the viewer may read. Who confirms again changes who and when alone. */
  async confirm(viewer: Viewer, id: string): Promise<PartnerRow> {
    const { id: confirmedById } = demandStaff(viewer, confirmPartners);
    const { audit, partners } = this.needs;
    const where = await partners.readableBy(viewer);
    return this.database.transaction(async (tx) => {
      const row = await lockedPartner(tx, { ...where, id });
      await demandAccepted(tx, row, ['id']);
      const saved = await tx.save(PartnerRow, { ...row, confirmedAt: this.clock.now(), confirmedById });
      await audit.record(tx, {
        ...{ by: viewer, action: 'partner.confirm', objectId: id, title: row.name, summary: row.name },
        before: { confirmedAt: row.confirmedAt },
        after: { confirmedAt: saved.confirmedAt },
      });
      return saved;
    });
  }
}
