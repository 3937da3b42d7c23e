import type { DataSource, EntityManager } from 'typeorm';
import { demand } from '../accounts';
import type { AuditService } from '../accounts';
import type { Viewer } from '../accounts/permissions';
import { ContributionRow } from '../contributions';
import { notFound } from '../platform/graphql/errors';
import { refuse, refuseAny } from '../platform/user-errors';
import type { Refusal } from '../platform/user-errors';
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
      const row = await tx.findOne(PartnerRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row === null) throw notFound('partner');
      if (row.version !== expectedVersion) refuse(await this.audit.conflict(tx, 'partner', id));
      if (presentation.isPublic) await demandAccepted(tx, row);
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

/** An offer that was withdrawn or opened again is shown to nobody. */
async function demandAccepted(tx: EntityManager, { contributionId }: PartnerRow): Promise<void> {
  const { status } = await tx.findOneByOrFail(ContributionRow, { id: contributionId });
  if (status !== 'ACCEPTED') refuse(notAccepted);
}

const notAccepted: Refusal = {
  code: 'ACTION_NOT_ALLOWED',
  field: ['isPublic'],
  message: {
    fr: 'Cette offre n’est plus acceptée : elle ne peut pas être montrée.',
    en: 'This offer is no longer accepted: it cannot be shown.',
  },
};
