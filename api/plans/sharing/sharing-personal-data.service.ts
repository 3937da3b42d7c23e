import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { PublishedCatalogue, PublishedCatalogueService } from '../../catalogue';
import type { Clock } from '../../platform/clock';
import { withdrawConsent } from '../../profiles';
import type { Erasure, PersonalDataOwner } from '../../profiles';
import { ProposalRow } from './proposal.entity';
import { ShareOpeningRow } from './share-opening.entity';
import { ShareRow } from './share.entity';
import { mayTell } from './telling.rules';

/** What is kept of what a person shared, for them to take away or to have erased. */
export class SharingPersonalDataService implements PersonalDataOwner {
  constructor(
    private readonly clock: Clock,
    private readonly catalogues: PublishedCatalogueService,
  ) {}

  async export(tx: EntityManager, profileId: string): Promise<Record<string, unknown>> {
    const shares = await tx.find(ShareRow, { where: { profileId }, order: { createdAt: 'ASC', id: 'ASC' } });
    const openings = await tx.find(ShareOpeningRow, { where: { profileId }, order: { date: 'ASC', shareId: 'ASC' } });
    const proposals = await tx.find(ProposalRow, { where: { profileId }, order: { proposedAt: 'ASC', id: 'ASC' } });
    const withoutProfile = ({ profileId: _profileId, ...row }: ShareRow | ShareOpeningRow | ProposalRow): object => row;
    return {
      shares: shares.map(withoutProfile),
      shareOpenings: openings.map(withoutProfile),
      proposals: proposals.map(withoutProfile),
    };
  }

  async erase(tx: EntityManager, profileId: string): Promise<void> {
    for (const entity of [ProposalRow, ShareOpeningRow, ShareRow]) await tx.delete(entity, { profileId });
  }

  /** A sensitive fact that is given anew is shared only once it is ticked anew. */
  async sensitiveErasure(): Promise<Erasure> {
    const catalogue = await this.catalogues.current();
    return async (tx, profileId) => {
      await tx.query(`DELETE FROM share WHERE profile_id = $1 AND cardinality(parts) = 0`, [profileId]);
      await tx.update(ShareRow, { profileId }, { sensitiveFacts: [] });
      await withdrawConsent(tx, { profileId, subject: 'SHARED_SENSITIVE_FACTS', at: this.clock.now() });
      await eraseTellingProposals(tx, profileId, catalogue);
    };
  }
}

/** With the message of whoever proposed them. */
async function eraseTellingProposals(
  tx: EntityManager,
  profileId: string,
  catalogue: PublishedCatalogue,
): Promise<void> {
  const proposals = await tx.findBy(ProposalRow, { profileId });
  const telling = proposals.filter(({ recommendationId }) => mayTell(recommendationId, catalogue));
  await tx.delete(ProposalRow, { profileId, id: In(telling.map(({ id }) => id)) });
}
