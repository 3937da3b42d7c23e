import type { DataSource } from 'typeorm';
import { demand } from '../accounts';
import type { AuditService } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import { refuse, refuseAny } from '../platform/user-errors';
import { demandAccepted, lockedPartner } from './partner.queries';
import { PartnerRow } from './partner.entity';
import type { SavePartnerPresentationInput } from './partner-presentation.graphql';
import { presentPartners } from './partnerships.policy';
import { presentationFaults, presentationOf, tidied } from './presentation.rules';

/** How partners who agreed to it are shown to everybody. */
export class PresentationsService {
  constructor(
    private readonly database: DataSource,
    private readonly audit: AuditService,
  ) {}

  async save(viewer: Viewer, { id, expectedVersion, ...given }: SavePartnerPresentationInput): Promise<PartnerRow> {
    demand(viewer, presentPartners);
    const presentation = tidied(given);
    refuseAny(presentationFaults(presentation));
    return this.database.transaction(async (tx) => {
      const row = await lockedPartner(tx, { id });
      if (row.version !== expectedVersion) refuse(await this.audit.conflict(tx, 'partner', id));
      if (presentation.isPublic) await demandAccepted(tx, row, ['isPublic']);
      const before = presentationOf(row);
      const saved = await tx.save(PartnerRow, { ...row, ...presentation, version: row.version + 1 });
      await this.audit.record(tx, {
        by: viewer,
        action: `partner.${presentation.isPublic ? 'show' : 'hide'}`,
        objectId: id,
        title: presentation.publicName ?? row.name,
        summary: presentation.publicName ?? row.name,
        before: { ...before },
        after: { ...presentation },
      });
      return saved;
    });
  }
}
